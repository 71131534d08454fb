package dev.rollcall.suite.prefer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.MockServer;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who prefers strictness is told how the request breaks the contract, in place of the product's answer. */
class StrictnessTest {
    private static final ObjectMapper JSON = new ObjectMapper();

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
        assertThat(http.get(problem.path("instance").asText(), Map.of()).status())
                .isEqualTo(200);
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
        int before = mock.journal().exchanges().size();

        http.get("/commvault/Session?userId=abc", Map.of("Prefer", "handling=strict"));

        assertThat(mock.journal().exchanges()).hasSize(before);
    }
}
