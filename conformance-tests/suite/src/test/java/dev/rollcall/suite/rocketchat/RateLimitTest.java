package dev.rollcall.suite.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten calls a minute, if the mock was started so. */
class RateLimitTest {
    private final RollcallMock mock = RollcallMock.start().set("rocketchat", Map.of("rateLimits", true));
    private final RawHttp http = new RawHttp(mock.url());

    @AfterEach
    void judgeAndStop() {
        try (mock) {
            mock.judge();
        }
    }

    private RawAnswer logIn() {
        return http.send(
                "POST",
                Workspace.LOGIN,
                Map.of("Content-Type", "application/json"),
                "{\"user\":\"olive.user\",\"password\":\"wrong\"}");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "rate limiter of the REST pipeline")
    void theEleventhCallIsRefusedWithTheSecondsToWait() {
        RawAnswer first = logIn();
        mock.clock().advance(Duration.ofMillis(18_500));
        IntStream.rangeClosed(2, 10).forEach(call -> logIn());

        RawAnswer eleventh = logIn();

        long reset = TestClock.START.plusSeconds(60).toEpochMilli();
        assertThat(first.status()).isEqualTo(401);
        assertThat(first.header("X-RateLimit-Limit")).containsExactly("10");
        assertThat(first.header("X-RateLimit-Remaining")).containsExactly("9");
        assertThat(first.header("X-RateLimit-Reset")).containsExactly(String.valueOf(reset));
        assertThat(eleventh.status()).isEqualTo(429);
        assertThat(eleventh.body())
                .isEqualTo("{\"success\":false,\"error\":\"Error, too many requests. Please slow down. You must wait 42"
                        + " seconds before trying this endpoint again. [error-too-many-requests]\"}");
        assertThat(eleventh.header("X-RateLimit-Remaining")).containsExactly("0");
        assertThat(eleventh.header("X-RateLimit-Reset")).containsExactly(String.valueOf(reset));
        assertThat(eleventh.header("Retry-After")).isEmpty();
        assertThat(eleventh.header("Cache-Control")).containsExactly("no-store");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "rate limiter of the REST pipeline")
    void everyOperationIsCountedByItself() {
        IntStream.rangeClosed(1, 11).forEach(call -> logIn());

        RawAnswer list = http.get(Workspace.LIST, Workspace.OLIVE);
        RawAnswer logout = http.send("POST", Workspace.LOGOUT, Workspace.OLIVE, "");

        assertThat(list.status()).isEqualTo(403);
        assertThat(list.header("X-RateLimit-Remaining")).containsExactly("9");
        assertThat(logout.status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "rate limiter of the REST pipeline")
    void theListAndTheLogoutAreLimitedToo() {
        IntStream.rangeClosed(1, 10).forEach(call -> http.get(Workspace.LIST, Workspace.OLIVE));
        Map<String, String> resumed = new HashMap<>(Workspace.OLIVE);

        assertThat(http.get(Workspace.LIST, Workspace.OLIVE).status()).isEqualTo(429);
        for (int call = 1; call <= 10; call++) {
            http.send("POST", Workspace.LOGOUT, resumed, "");
            resumed.put("X-Auth-Token", freshToken());
        }
        assertThat(http.send("POST", Workspace.LOGOUT, resumed, "").status()).isEqualTo(429);
    }

    private String freshToken() {
        mock.clock().advance(Duration.ofSeconds(5));
        return http.send(
                        "POST",
                        Workspace.LOGIN,
                        Map.of("Content-Type", "application/json"),
                        "{\"user\":\"olive.user\",\"password\":\"olive.user-password\"}")
                .body()
                .replaceFirst(".*\"authToken\":\"([^\"]+)\".*", "$1");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "rate limiter of the REST pipeline")
    void theWindowLapsesAfterAMinute() {
        IntStream.rangeClosed(1, 11).forEach(call -> logIn());

        mock.clock().advance(Duration.ofMillis(60_001));

        assertThat(logIn().header("X-RateLimit-Remaining")).containsExactly("9");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "rate limiter and default permissions")
    void administratorsAreNotCountedAndMissingCredentialsNeither() {
        mock.traffic().expectBrokenRequests("request.credentials.missing");

        assertThat(http.get(Workspace.LIST, Workspace.PRINTED).header("X-RateLimit-Limit"))
                .isEmpty();
        assertThat(http.get(Workspace.LIST, Map.of()).header("X-RateLimit-Limit"))
                .isEmpty();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "order of checks in the REST pipeline")
    void limitsComeBeforeParameters() {
        mock.traffic().expectBrokenRequests("request.parameter.unknown");

        IntStream.rangeClosed(1, 10).forEach(call -> http.get(Workspace.LIST + "?x=1", Workspace.OLIVE));

        assertThat(http.get(Workspace.LIST + "?x=1", Workspace.OLIVE).status()).isEqualTo(429);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, " + Workspace.OWN_LIST,
        "GET, " + Workspace.OWN_SESSION + "nobody",
        "GET, " + Workspace.ANY_SESSION + "nobody",
        "POST, " + Workspace.END_OWN,
        "POST, " + Workspace.END_ANY,
        "POST, " + Workspace.SEND_CODE,
        "GET, " + Workspace.ME
    })
    @Scenario(known = Known.SOURCE_READ, source = "rate limiter of the REST pipeline: all routes alike")
    void everyRouteIsLimited(String method, String target) {
        String body = method.equals("GET")
                ? ""
                : target.equals(Workspace.SEND_CODE)
                        ? "{\"emailOrUsername\":\"stranger\"}"
                        : "{\"sessionId\":\"nobody\"}";
        Map<String, String> caller =
                body.isEmpty() ? Workspace.OLIVE : Workspace.with(Workspace.OLIVE, "Content-Type", "application/json");
        IntStream.rangeClosed(1, 10)
                .forEach(call -> assertThat(
                                http.send(method, target, caller, body).status())
                        .isNotEqualTo(429));

        RawAnswer eleventh = http.send(method, target, caller, body);

        assertThat(eleventh.status()).isEqualTo(429);
        assertThat(eleventh.header("X-RateLimit-Limit")).containsExactly("10");
        assertThat(eleventh.header("X-RateLimit-Remaining")).containsExactly("0");
        assertThat(eleventh.header("X-RateLimit-Reset")).hasSize(1);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "rate limiter of the REST pipeline: route and method together")
    void theLogoutByGetIsCountedByItself() {
        Map<String, String> caller = new HashMap<>(Workspace.OLIVE);
        for (int call = 1; call <= 10; call++) {
            assertThat(http.get(Workspace.LOGOUT, caller).status()).isEqualTo(200);
            caller.put("X-Auth-Token", freshToken());
        }

        assertThat(http.get(Workspace.LOGOUT, caller).status()).isEqualTo(429);
        assertThat(http.send("POST", Workspace.LOGOUT, caller, "").status()).isEqualTo(200);
    }
}
