package dev.rollcall.suite.joomla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rate limit of tokens and the answers outside of every route. */
class LimitsTest {
    private static final Map<String, String> TOKEN = Map.of("token", Ready.SUPER_USERS_TOKEN);

    @Test
    void aTokenMayCallSixtyTimesAMinute() {
        try (RollcallMock mock = RollcallMock.start(options -> options.withRateLimits(true))) {
            RawHttp http = new RawHttp(mock.url());

            RawAnswer first = http.get(Ready.API + "/user/sessions", TOKEN);
            for (int calls = 1; calls < 60; calls++) {
                http.get(Ready.API + "/user/login/bo.tester/wrong", TOKEN);
            }
            List<RawAnswer> refused = List.of(
                    http.get(Ready.API + "/user/sessions", TOKEN),
                    http.get(Ready.API + "/user/login/bo.tester/purple-monkey-57", TOKEN),
                    http.get(Ready.API + "/user/logout/bo.tester/x", TOKEN));
            mock.clock().advance(Duration.ofSeconds(1));
            RawAnswer later = http.get(Ready.API + "/user/sessions", TOKEN);

            assertThat(first.header("X-RateLimit-Limit")).containsExactly("60");
            assertThat(first.header("X-RateLimit-Remaining")).containsExactly("59");
            assertThat(refused).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(429);
                assertThat(answer.body()).isEqualTo("Too Many Requests");
                assertThat(answer.header("Content-Type")).containsExactly("text/html");
                assertThat(answer.header("Retry-After")).containsExactly("1");
                assertThat(answer.header("X-RateLimit-Limit")).isEmpty();
                assertThat(answer.header("X-RateLimit-Remaining")).containsExactly("0");
                assertThat(answer.header("Access-Control-Allow-Origin")).containsExactly("*");
            });
            assertThat(later.status()).isEqualTo(200);
            mock.judge();
        }
    }

    @Test
    void nobodyIsLimitedUnlessTheSwitchIsOn() {
        try (RollcallMock mock = RollcallMock.start()) {
            RawHttp http = new RawHttp(mock.url());

            for (int calls = 0; calls < 61; calls++) {
                RawAnswer answer = http.get(Ready.API + "/user/logout/bo.tester/x", TOKEN);
                assertThat(answer.status()).isEqualTo(403);
                assertThat(answer.header("X-RateLimit-Limit")).isEmpty();
            }
            mock.judge();
        }
    }

    @Test
    void optionsIsAnsweredOnAnyPathWithNothing() {
        try (RollcallMock mock = RollcallMock.start()) {
            RawHttp http = new RawHttp(mock.url());

            assertThat(List.of(
                            http.send("OPTIONS", Ready.API + "/user/sessions", Map.of(), ""),
                            http.send("OPTIONS", Ready.API + "/no/such/route/", Map.of(), "")))
                    .allSatisfy(answer -> {
                        assertThat(answer.status()).isEqualTo(200);
                        assertThat(answer.body()).isEmpty();
                        assertThat(answer.header("Content-Type")).containsExactly("text/html");
                        assertThat(answer.header("Access-Control-Allow-Methods"))
                                .containsExactly("PUT, GET, POST, DELETE, OPTIONS");
                    });
        }
    }

    @Test
    void headIsGetWithoutABody() {
        try (RollcallMock mock = RollcallMock.start()) {
            RawHttp http = new RawHttp(mock.url());

            RawAnswer refused = http.send("HEAD", Ready.API + "/user/sessions", Map.of(), "");
            RawAnswer listed = http.send("HEAD", Ready.API + "/user/sessions", TOKEN, "");

            assertThat(refused.status()).isEqualTo(403);
            assertThat(listed.status()).isEqualTo(200);
            assertThat(List.of(refused.body(), listed.body())).containsOnly("");
        }
    }

    @Test
    void whatIsNoHttpIsRefusedInTheWordsOfTheMiddleware() {
        try (RollcallMock mock = RollcallMock.start()) {
            Map<String, String> tooMany = Map.of("X", "y".repeat(9_000));

            RawAnswer answer = new RawHttp(mock.url()).get(Ready.API + "/user/sessions", tooMany);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).isEqualTo("{\"error\":true,\"msg\":\"ERROR: Bad Request\",\"status\":400}");
            assertThat(answer.header("Access-Control-Allow-Origin")).containsExactly("*");
        }
    }

    @Test
    void browsersOfOtherOriginsMaySendTheTokenAndReadEverything() {
        try (RollcallMock mock = RollcallMock.start()) {
            Map<String, String> origin = Map.of("Origin", "https://app.example", "token", Ready.SUPER_USERS_TOKEN);

            RawAnswer answer = new RawHttp(mock.url()).get(Ready.API + "/user/sessions", origin);

            assertThat(answer.header("Access-Control-Allow-Origin")).containsExactly("https://app.example");
            assertThat(answer.header("Access-Control-Expose-Headers").get(0)).contains("Joomla-Sessionid");
            mock.judge();
        }
    }
}
