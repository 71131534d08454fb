package dev.rollcall.suite.prefer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Violation;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.verdict.Verdicts;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken request gets the product's own answer, and headers that tell how it is broken. */
class RemarksTest {
    private static final String BROKEN = "/commvault/Session?userId=abc";
    private static final String TOKEN = "QSDK 38568012f4d1e8ee1841d283a47aa3ba78e124ea58354b5fc6";
    private static final Map<String, String> CALLER = Map.of("Authtoken", TOKEN, "Accept", "application/json");

    private final RollcallMock mock = RollcallMock.start(options -> options.withOwnPorts(Map.of("commvault", 0)));
    private final RawHttp http = new RawHttp(mock.url());

    @AfterEach
    void stop() {
        mock.close();
    }

    @Test
    void theAnswerIsTheProductsAndTheHeadersTellTheViolations() {
        RawAnswer answer = http.get(BROKEN, CALLER);

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("X-Contract-Violations")).containsExactly("request.parameter.type");
        assertThat(linked(answer)).isEqualTo("/mock/v1/sandboxes/default/violations/1");
        assertThat(verdicts().find(1)).hasValueSatisfying(judged -> {
            assertThat(judged.entry().operation()).contains("listSessions");
            assertThat(judged.violations())
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.where().path()).isEqualTo("userId"));
            assertThat(judged.violations().toString()).doesNotContain("38568012");
        });
        mock.traffic().expectBrokenRequests("request.parameter.type");
        mock.judge();
        assertThat(mock.traffic().exchanges().get(0).response().headers())
                .doesNotContainKeys("X-Contract-Violations", "Link", "Vary");
    }

    @ParameterizedTest
    @CsvSource({"localhost:3000, localhost", "mock.example, mock.example", "[::1]:3000, [::1]", "not a host, 127.0.0.1"
    })
    void behindAPortOfItsOwnTheLinkLeadsToThePortOfAllAsTheCallerCallsIt(String host, String linked) {
        RawHttp own = new RawHttp(mock.ownUrl("commvault").orElseThrow());
        Map<String, String> caller = Map.of("Authtoken", TOKEN, "Accept", "application/json", "Host", host);
        String all = "http://" + linked + ":" + mock.url().getPort() + "/mock/v1/sandboxes/";

        RawAnswer first = own.get("/Session?userId=abc", caller);
        RawAnswer there = own.get("/sandbox/mine/Session?userId=abc", caller);
        RawAnswer second = own.get("/Session?userId=abc", caller);

        assertThat(linked(first)).isEqualTo(all + "default/violations/1");
        assertThat(linked(there)).isEqualTo(all + "mine/violations/1");
        assertThat(linked(second)).isEqualTo(all + "default/violations/2");
    }

    @Test
    void theLinkOfAnyPortLeadsToTheViolations() {
        RawAnswer answer = new RawHttp(mock.ownUrl("commvault").orElseThrow()).get("/Session?userId=abc", CALLER);

        URI there = URI.create(linked(answer));

        assertThat(new RawHttp(mock.url()).get(there.getPath(), Map.of()).body())
                .contains("request.parameter.type");
    }

    @Test
    void aRequestThatKeepsToTheContractIsNotRemarkedOn() {
        RawAnswer answer = http.get("/commvault/Session?userId=10", CALLER);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("X-Contract-Violations")).isEmpty();
        assertThat(answer.header("Link")).isEmpty();
        assertThat(answer.header("Preference-Applied")).isEmpty();
        assertThat(answer.header("Vary")).containsExactly("Prefer");
    }

    @Test
    void anAnswerWithoutABodyHasTheLinkToo() {
        RawAnswer answer = http.send("HEAD", BROKEN, CALLER, "");

        assertThat(linked(answer)).isEqualTo("/mock/v1/sandboxes/default/violations/1");
        assertThat(verdicts().find(1)).isPresent();
    }

    @Test
    void ofAnAnswerThatWasAskedForTheRequestIsToldAlone() {
        RawAnswer answer =
                http.get(BROKEN, Map.of("Authtoken", TOKEN, "Prefer", "code=200", "Accept", "application/json"));

        assertThat(linked(answer)).isEqualTo("/mock/v1/sandboxes/default/violations/1");
        assertThat(verdicts().find(1)).hasValueSatisfying(judged -> {
            assertThat(judged.entry().bentBy()).contains("Prefer: code=200");
            assertThat(judged.violations()).allMatch(violation -> violation.side() == Violation.Side.REQUEST);
        });
        assertThat(verdicts().coverage()).allMatch(table -> table.shown() == 0);
    }

    @Test
    void browsersOfAnyOriginMayReadAndPrefer() {
        String origin = "https://app.example";
        RawAnswer asked = http.send(
                "OPTIONS",
                BROKEN,
                Map.of(
                        "Origin", origin,
                        "Access-Control-Request-Method", "GET",
                        "Access-Control-Request-Headers", "prefer, authtoken"),
                "");

        RawAnswer answer = http.get(BROKEN, Map.of("Origin", origin, "Authtoken", TOKEN, "Prefer", "code=200"));

        assertThat(asked.header("Access-Control-Allow-Headers")).containsExactly("prefer, authtoken");
        assertThat(List.of(answer.header("Access-Control-Expose-Headers").get(0).split(", ", -1)))
                .contains("Link", "Preference-Applied", "X-Contract-Violations");
        assertThat(answer.header("Vary")).containsExactlyInAnyOrder("Origin", "Prefer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "code",
                "code=",
                "example=\"\"",
                "handling=sloppy",
                "respond-async, wait=100",
                "=403",
                "code=\"403",
                "code=4 0 3",
                "co de=403",
                "x=\"a, code=403\"",
                "wait; code=403",
                "code=; code=403",
                "\u00e4=1"
            })
    void whatIsNoPreferenceHereIsIgnored(String prefer) {
        RawAnswer answer = http.get("/commvault/Session?userId=10", Map.of("Authtoken", TOKEN, "Prefer", prefer));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Preference-Applied")).isEmpty();
    }

    @Test
    void nothingButTheProductIsOnTheWireWhenItIsSwitchedOff() {
        try (RollcallMock bare = RollcallMock.start(options -> options.withPreferences(false))) {
            RawAnswer answer = new RawHttp(bare.url())
                    .get(BROKEN, Map.of("Authtoken", TOKEN, "Prefer", "code=200, handling=strict"));

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.headers())
                    .noneMatch(line -> line.matches("(?i)(Vary|Link|Preference-Applied|X-Contract-Violations):.*"));
        }
    }

    private Verdicts verdicts() {
        return mock.sandbox("default").verdicts();
    }

    private static String linked(RawAnswer answer) {
        return answer.header("Link").get(0).replaceFirst("^<([^>]+)>.*", "$1");
    }
}
