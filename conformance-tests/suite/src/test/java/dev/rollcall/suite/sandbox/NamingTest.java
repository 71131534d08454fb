package dev.rollcall.suite.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rollcall(ownServer = true)
class NamingTest {
    private static final String LONGEST = "sixty-four.sixty-four.sixty-four.sixty-four.sixty-four.sixty-fou";

    @ParameterizedTest
    @CsvSource({
        "/sandbox/path, in-header, rollcall_sandbox=in-cookie, path",
        "'', in-header, rollcall_sandbox=in-cookie, in-header",
        "'', '', rollcall_sandbox=in-cookie, in-cookie",
        "'', '', other=1; rollcall_sandbox=in-cookie; last=2, in-cookie",
        "'', '', rollcall_sandbox_not=x, default",
        "'', '', '', default",
        "/sandbox/default, in-header, '', default",
        "/sandbox/path, not a name, '', path",
    })
    void thePathCountsBeforeTheHeaderAndTheHeaderBeforeTheCookie(
            String prefix, String header, String cookie, String sandbox, RollcallMock mock) {
        Map<String, String> headers = new HashMap<>();
        if (!header.isEmpty()) {
            headers.put("X-Sandbox", header);
        }
        if (!cookie.isEmpty()) {
            headers.put("Cookie", cookie);
        }

        new Guest(mock.url(), prefix + "/rocketchat", headers).logIn();

        assertThat(mock.sandbox(sandbox).journal().exchanges()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A.b_c-9", "...", ".a", LONGEST})
    void aNameIsShortAndNeedsNoEscape(String name, RollcallMock mock) {
        Guest.byPath(mock.url(), name).logIn();

        assertThat(mock.sandbox(name).journal().exchanges()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "%2e", "a%20b", "caf\u00e9", "%61", "a:b", LONGEST + "r"})
    void anotherNameInThePathIsRefusedWithWhatANameLooksLike(String name, RollcallMock mock) throws Exception {
        RawAnswer answer = new RawHttp(mock.url()).get("/sandbox/" + name + "/rocketchat/api/v1/me", Map.of());

        assertRefused(answer, "What follows /sandbox/ in the path");
        assertThat(mock.traffic().exchanges()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a b", "a, b", "mine\r\nX-Sandbox: yours"})
    void anotherNameInTheHeaderIsRefusedToo(String name, RollcallMock mock) throws Exception {
        RawAnswer answer = new RawHttp(mock.url()).get("/rocketchat/api/v1/me", Map.of("X-Sandbox", name));

        assertRefused(answer, "The header X-Sandbox");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", ".", ".."})
    void andInTheCookie(String name, RollcallMock mock) throws Exception {
        Map<String, String> cookie = Map.of("Cookie", "rollcall_sandbox=" + name, "Origin", "http://app.example");

        RawAnswer answer = new RawHttp(mock.url()).get("/rocketchat/api/v1/me", cookie);

        assertRefused(answer, "The cookie rollcall_sandbox");
        assertThat(answer.header("Access-Control-Allow-Origin")).containsExactly("http://app.example");
    }

    private static void assertRefused(RawAnswer answer, String place) throws Exception {
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).containsExactly("application/problem+json");
        assertThat(problem.path("title").asText()).isEqualTo("No sandbox can have this name");
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("detail").asText())
                .isEqualTo(
                        place + " names a sandbox. A name is 1 to 64 of the letters A to Z and a to z, digits, '.', '_'"
                                + " and '-', but neither '.' nor '..'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/commvault", "/SearchSvc/CVWebService.svc", "/WEBCONSOLE/API", "/commandcenter/api"})
    void everyRootOfAProductLiesBelowIt(String root, RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url()).get("/sandbox/mine" + root + "/", Map.of());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(mock.sandbox("mine").journal().exchanges()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"rocketchat, ''", "rocketchat, /rocketchat"})
    void aPortOfItsOwnHasSandboxesToo(String product, String mount) {
        try (RollcallMock mock = RollcallMock.start(options -> options.withOwnPorts(Map.of(product, 0)))) {
            boolean own = mount.isEmpty();
            Guest guest =
                    new Guest(own ? mock.ownUrl(product).orElseThrow() : mock.url(), "/sandbox/mine" + mount, Map.of());

            Map<String, String> login = guest.logIn();

            assertThat(guest.me(login).status()).isEqualTo(200);
            assertThat(mock.sandbox("mine").journal().exchanges()).hasSize(2);
            mock.judge();
        }
    }

    @Test
    void aProductAloneOnItsPortSpeaksForItselfInASandbox() {
        try (RollcallMock mock = RollcallMock.start(options -> options.withOwnPorts(Map.of("commvault", 0)))) {
            RawHttp own = new RawHttp(mock.ownUrl("commvault").orElseThrow());

            assertThat(own.get("/sandbox/mine/webconsole/API/", Map.of()).status())
                    .isEqualTo(200);
            assertThat(own.get("/sandbox/mine/nowhere", Map.of()).body())
                    .isEqualTo(own.get("/nowhere", Map.of()).body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sandbox/mine", "/sandbox/mine/", "/sandbox/mine/health", "/health"})
    void theFrontDeskAnswersThereAndMakesNoSandbox(String path, RollcallMock mock) {
        assertThat(new RawHttp(mock.url())
                        .get(path, Map.of("X-Sandbox", "other"))
                        .status())
                .isEqualTo(200);
    }
}
