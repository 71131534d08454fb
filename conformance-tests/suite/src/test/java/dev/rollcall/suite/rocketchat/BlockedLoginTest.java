package dev.rollcall.suite.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who fails to log in too often is blocked, if the mock was started so. The rate limit is waited out in between. */
class BlockedLoginTest {
    private static final Duration WINDOW = Duration.ofMillis(60_001);

    private final RollcallMock mock = RollcallMock.start().set("rocketchat", Map.of("rateLimits", true));
    private final RawHttp http = new RawHttp(mock.url());

    @AfterEach
    void judgeAndStop() {
        try (mock) {
            mock.judge();
        }
    }

    private RawAnswer logIn(String user, String password) {
        return Workspace.post(
                http, Workspace.LOGIN, Map.of(), "{\"user\":\"" + user + "\",\"password\":\"" + password + "\"}");
    }

    private void failTenTimes(String user) {
        IntStream.rangeClosed(1, 10)
                .forEach(call -> assertThat(logIn(user, "wrong").body()).contains("Unauthorized"));
        mock.clock().advance(WINDOW);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "login attempt validation; tests of failed logins")
    void aUserIsBlockedAfterTenFailures() {
        failTenTimes("olive.user");

        RawAnswer blocked = logIn("olive.user", "olive.user-password");

        assertThat(blocked.status()).isEqualTo(401);
        assertThat(blocked.body())
                .isEqualTo("{\"status\":\"error\",\"error\":\"error-login-blocked-for-user\","
                        + "\"details\":{\"function\":\"Accounts.validateLoginAttempt\"},"
                        + "\"message\":\"Login has been temporarily blocked For User\"}");
        assertThat(logIn("ada.admin", "ada.admin-password").status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "tests of failed logins: the block is lifted after five minutes")
    void theBlockIsLiftedAfterFiveMinutes() {
        failTenTimes("olive.user");
        mock.clock().advance(Duration.ofMinutes(4));

        assertThat(logIn("olive.user", "olive.user-password").status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "login attempt validation: a stopped attempt is a failed one")
    void aTryWhileBlockedProlongsTheBlock() {
        failTenTimes("olive.user");
        mock.clock().advance(Duration.ofMinutes(3));
        logIn("olive.user", "olive.user-password");
        mock.clock().advance(Duration.ofMinutes(3));

        assertThat(logIn("olive.user", "olive.user-password").body()).contains("error-login-blocked-for-user");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "tests of failed logins: a success resets the counter")
    void aLoginMakesFailuresForgotten() {
        IntStream.rangeClosed(1, 9).forEach(call -> logIn("olive.user", "wrong"));
        logIn("olive.user", "olive.user-password");
        mock.clock().advance(WINDOW);

        IntStream.rangeClosed(1, 9).forEach(call -> logIn("olive.user", "wrong"));

        assertThat(logIn("olive.user", "olive.user-password").status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "login attempt validation; tests of failed logins")
    void anAddressIsBlockedAfterFiftyFailures() {
        IntStream.rangeClosed(1, 5).forEach(round -> failTenTimes("nobody-" + round));

        RawAnswer blocked = logIn("olive.user", "olive.user-password");

        assertThat(blocked.status()).isEqualTo(401);
        assertThat(blocked.body())
                .isEqualTo("{\"status\":\"error\",\"error\":\"error-login-blocked-for-ip\","
                        + "\"details\":{\"function\":\"Accounts.validateLoginAttempt\"},"
                        + "\"message\":\"Login has been temporarily blocked For IP\"}");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "login attempt validation: blocks come before everything else")
    void aBlockedUserIsNotAskedForACode() {
        failTenTimes("testroxie");

        assertThat(logIn("testroxie", "testroxie-password").body())
                .contains("error-login-blocked-for-user")
                .doesNotContain("totp");
    }
}
