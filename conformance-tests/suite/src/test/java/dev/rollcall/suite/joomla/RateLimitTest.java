package dev.rollcall.suite.joomla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How often a token may call. */
class RateLimitTest {
    private static final Map<String, String> TOKEN = Map.of("token", Ready.SUPER_USERS_TOKEN);

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "rate limit plugin of 1.3.6")
    void aTokenMayCallSixtyTimesAMinute() {
        try (RollcallMock mock = RollcallMock.start().set("joomla", Map.of("rateLimits", true))) {
            RawHttp http = new RawHttp(mock.url());

            RawAnswer first = http.get(Ready.API + "/user/sessions", TOKEN);
            for (int calls = 1; calls < 60; calls++) {
                http.get(Ready.API + "/user/login/bo.tester/wrong", TOKEN);
            }
            List<RawAnswer> refused = List.of(
                    http.get(Ready.API + "/user/sessions", TOKEN),
                    http.get(Ready.API + "/user/login/bo.tester/purple-monkey-57", TOKEN),
                    http.get(Ready.API + "/user/logout/bo.tester/x", TOKEN),
                    http.get(Ready.API + "/token/" + Ready.TESTERS_TOKEN, TOKEN),
                    http.get(Ready.API + "/user?callback=show", TOKEN));
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
    @Scenario(known = Known.SOURCE_READ, source = "rate limit plugin of 1.3.6")
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
    @Scenario(known = Known.SOURCE_READ, source = "rate limit plugin of 1.3.6")
    void refusalsOfRoutesTellWhatIsLeftToo() {
        try (RollcallMock mock = RollcallMock.start().set("joomla", Map.of("rateLimits", true))) {
            Browser browser = new Browser(mock);

            browser.get("/user", TOKEN);
            RawAnswer refused = browser.get("/user/logout/nobody/x", TOKEN);

            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.header("X-RateLimit-Limit")).containsExactly("60");
            assertThat(refused.header("X-RateLimit-Remaining")).containsExactly("58");
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "rate limit plugin of 1.3.6 counts on the row of the token")
    void everyTokenIsCountedForItself() {
        try (RollcallMock mock = RollcallMock.start().set("joomla", Map.of("rateLimits", true))) {
            RawHttp http = new RawHttp(mock.url());
            for (int calls = 0; calls < 61; calls++) {
                http.get(Ready.API + "/user", TOKEN);
            }

            RawAnswer answer = http.get(Ready.API + "/user", Map.of("token", Ready.TESTERS_TOKEN));

            assertThat(answer.header("X-RateLimit-Remaining")).containsExactly("59");
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "rate limit plugin of 1.3.6 needs an accepted token")
    void neitherPasswordsNorUnknownTokensNorCookiesAreCounted() {
        try (RollcallMock mock = RollcallMock.start().set("joomla", Map.of("rateLimits", true))) {
            Browser browser = new Browser(mock).logInAsTester();

            List<RawAnswer> answers = List.of(
                    browser.get("/user"),
                    browser.get("/user", Ready.basic(Ready.TESTER, Ready.TESTERS_PASSWORD)),
                    browser.get("/user", Map.of("token", "unknown")));

            assertThat(answers)
                    .allSatisfy(answer ->
                            assertThat(answer.header("X-RateLimit-Limit")).isEmpty());
            mock.judge();
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "rate limit plugin of 1.3.6, leaky bucket")
    void aMinuteLaterAllRequestsAreThereAgain() {
        try (RollcallMock mock = RollcallMock.start().set("joomla", Map.of("rateLimits", true))) {
            Browser browser = new Browser(mock);
            for (int calls = 0; calls < 30; calls++) {
                browser.get("/user", TOKEN);
            }
            mock.clock().advance(Duration.ofMinutes(1));

            RawAnswer answer = browser.get("/user", TOKEN);

            assertThat(answer.header("X-RateLimit-Remaining")).containsExactly("59");
            mock.judge();
        }
    }
}
