package dev.rollcall.suite.prefer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who prefers strictness is told how the request breaks the contract, in place of the product's answer. */
class StrictnessTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> CALLER =
            Map.of("X-User-Id", "2tTEqR7ZNMJ4HGGNa", "X-Auth-Token", "ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT");

    private final MockServer mock = MockServer.start();
    private final RawHttp http = new RawHttp(mock.url());

    @AfterEach
    void stop() {
        mock.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/commvault/Session?userId=abc, request.parameter.type, query, userId",
        "/rocketchat/api/v1/sessions/list.all?count=many, request.parameter.type, query, count",
        "/rocketchat/api/v1/sessions/list.all?unknown=1, request.parameter.unknown, query, unknown",
        "/joomla/api/v1/nowhere, request.path.unknown, start line, ''"
    })
    void aBrokenRequestIsAProblemWithEveryViolation(String target, String key, String part, String pointer)
            throws JsonProcessingException {
        RawAnswer answer = http.get(target, Map.of("Prefer", "return=minimal, HANDLING=\"Strict\""));

        JsonNode problem = JSON.readTree(answer.body());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).containsExactly("application/problem+json");
        assertThat(answer.header("Preference-Applied")).containsExactly("handling=Strict");
        assertThat(answer.header("X-Contract-Violations"))
                .singleElement()
                .asString()
                .contains(key);
        assertThat(problem.path("violations")).anySatisfy(violation -> {
            assertThat(violation.path("key").asText()).isEqualTo(key);
            assertThat(violation.path("in").asText()).isEqualTo(part);
            assertThat(violation.path("pointer").asText()).isEqualTo(pointer);
            assertThat(violation.path("expected").asText()).isNotBlank();
            assertThat(violation.path("rule").path("pointer").asText()).startsWith("/");
            assertThat(violation.path("rule").path("line").asInt()).isPositive();
        });
        assertThat(mock.sandbox("default").verdicts().violations())
                .singleElement()
                .satisfies(judged -> assertThat(answer.header("Link").get(0))
                        .startsWith("</mock/v1/sandboxes/default/violations/"
                                + judged.entry().number() + ">;"));
    }

    @Test
    void aRequestThatKeepsToTheContractGetsItsAnswer() {
        RawAnswer answer = http.get(
                "/joomla/api/v1/user/sessions",
                Map.of("Prefer", "handling=strict", "token", "YTQ2MTNjOWVkZTgyOGM5YTQzMjNlYmVhMDQ3OTk5"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Preference-Applied")).containsExactly("handling=strict");
        assertThat(answer.header("X-Contract-Violations")).isEmpty();
        assertThat(answer.header("Link")).isEmpty();
    }

    @Test
    void strictnessGoesBeforeADocumentedAnswer() {
        RawAnswer broken = http.get("/commvault/Session?userId=abc", Map.of("Prefer", "code=200, handling=strict"));

        assertThat(broken.status()).isEqualTo(422);
    }

    @Test
    void everyViolationOfABodyIsToldAndSecretsAreNot() throws JsonProcessingException {
        RawAnswer answer = http.send(
                "POST",
                "/commvault/Login",
                Map.of("Prefer", "handling=strict", "Content-Type", "application/json"),
                "{\"username\": 7, \"password\": 4711815, \"timeout\": {}}");

        JsonNode problem = JSON.readTree(answer.body());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(problem.path("violations").size()).isGreaterThan(1);
        assertThat(problem.findValuesAsText("pointer")).contains("/username", "/password");
        assertThat(answer.body()).contains("masked").doesNotContain("4711815");
    }

    @Test
    void theProductDoesNotSeeWhatIsRefused() {
        Map<String, String> caller = new HashMap<>(CALLER);
        caller.put("Prefer", "handling=strict");

        http.send("POST", "/rocketchat/api/v1/logout?x=%zz", caller, "");

        assertThat(http.get("/rocketchat/api/v1/me", CALLER).status()).isEqualTo(200);
        assertThat(mock.journal().entries().get(0).bentBy()).contains("Prefer: handling=strict");
        assertThat(mock.journal().entries().get(0).operation()).contains("logOut");
    }

    @Test
    void whoPrefersItIsToldAlsoWhereNobodyJudges() {
        try (MockServer careless = MockServer.start(MockServerOptions.defaults().withJudging(false))) {
            RawHttp there = new RawHttp(careless.url());

            RawAnswer strict = there.get("/commvault/Session?userId=abc", Map.of("Prefer", "handling=strict"));
            RawAnswer usual = there.get("/commvault/Session?userId=abc", Map.of());

            assertThat(strict.status()).isEqualTo(422);
            assertThat(strict.body()).contains("request.parameter.type");
            assertThat(List.of(strict, usual)).allSatisfy(answer -> {
                assertThat(answer.header("X-Contract-Violations")).isEmpty();
                assertThat(answer.header("Link")).isEmpty();
            });
            assertThat(careless.sandbox("default").verdicts().violations()).isEmpty();
        }
    }
}
