package dev.rollcall.suite.joomla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.joomla.ApiException;
import dev.rollcall.client.joomla.model.CurrentUser;
import dev.rollcall.client.joomla.model.UserDetails;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who am I? */
@Rollcall
class CurrentUserTest {
    private static final String GREETING = "{\"msg\":\"Welcome guest\",\"error\":false,\"status\":200}";

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user route of 1.3.6")
    void aGuestIsWelcomed(RollcallMock mock) {
        RawAnswer answer = new Browser(mock).get("/user");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).containsExactly("application/json");
        assertThat(answer.body()).isEqualTo(GREETING);
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor changelog 1.3.0 for the key 0")
    void theOwnerOfATokenIsShownUnderTheKeyZero(RollcallMock mock) {
        RawAnswer answer = new Browser(mock).get("/user", Map.of("token", Ready.SUPER_USERS_TOKEN));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Joomla-Sessionid")).hasSize(1);
        assertThat(answer.body())
                .isEqualTo("{\"0\":{\"username\":\"ada.sample\",\"email\":\"ada.sample@example.com\","
                        + "\"sendEmail\":\"0\",\"registerDate\":\"2015-01-12 09:30:00\","
                        + "\"lastvisitDate\":\"2015-10-24 18:02:11\",\"activation\":\"\","
                        + "\"params\":\"{\\\"admin_language\\\":\\\"en-GB\\\",\\\"language\\\":\\\"en-GB\\\","
                        + "\\\"editor\\\":\\\"\\\",\\\"timezone\\\":\\\"Europe\\/Vienna\\\"}\","
                        + "\"groups\":{\"8\":\"8\"},\"lastResetTime\":\"0000-00-00 00:00:00\","
                        + "\"resetCount\":\"0\",\"requireReset\":\"0\"},\"error\":false,\"status\":200}");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user route of 1.3.6")
    void theClientReadsTheAccount(Clients clients) throws ApiException {
        CurrentUser answer = Calls.asSuperUser(clients).users().getCurrentUser(null);

        UserDetails account = Objects.requireNonNull(answer.get0());
        assertThat(account.getUsername()).isEqualTo(Ready.SUPER_USER);
        assertThat(account.getGroups()).isEqualTo(Map.of("8", "8"));
        assertThat(answer.getMsg()).isNull();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user route of 1.3.6")
    void theClientReadsTheGreeting(Clients clients) throws ApiException {
        CurrentUser answer = Calls.asGuest(clients).users().getCurrentUser(null);

        assertThat(answer.get0()).isNull();
        assertThat(answer.getMsg()).isEqualTo(CurrentUser.MsgEnum.WELCOME_GUEST);
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page, groups in the payloads")
    void groupsAreKeysAndValues(RollcallMock mock) {
        String body = new Browser(mock)
                .logIn(Ready.MANAGER, "battery-staple-58")
                .get("/user")
                .body();

        assertThat(body).contains("\"groups\":{\"7\":\"7\"}");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "Basic plugin of 1.3.6")
    void aPasswordShowsItsOwner(RollcallMock mock) {
        RawAnswer answer = new Browser(mock).get("/user", Ready.basic(Ready.TESTER, Ready.TESTERS_PASSWORD));

        assertThat(answer.body()).startsWith("{\"0\":{\"username\":\"bo.tester\"");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "Basic plugin of 1.3.6")
    void aWrongPasswordIsWelcomedAsAGuestInSilence(RollcallMock mock) {
        RawAnswer answer = new Browser(mock).get("/user", Ready.basic(Ready.TESTER, "wrong"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(GREETING);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "token plugin and user route of 1.3.6")
    void anUnknownTokenIsWelcomedAsAGuestWithTheStatusOfSuccess(RollcallMock mock) {
        RawAnswer answer = new Browser(mock).get("/user", Map.of("token", "unknown"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(GREETING);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "Slim plugin of 1.3.6")
    void anUnknownTokenTurnsTheUserOfACookieIntoAGuest(RollcallMock mock) {
        Browser browser = new Browser(mock).logInAsTester();

        RawAnswer answer = browser.get("/user", Map.of("token", "unknown"));

        assertThat(answer.body()).isEqualTo(GREETING);
        assertThat(browser.session()).isEmpty();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session class of Joomla 3")
    void aCookieShowsItsUserUntilItWasIdleForTooLong(RollcallMock mock, TestClock clock) {
        Browser browser = new Browser(mock).logInAsTester();

        assertThat(browser.isGuest()).isFalse();
        clock.advance(Duration.ofMinutes(15));
        assertThat(browser.isGuest()).isFalse();
        clock.advance(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(browser.isGuest()).isTrue();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user route of 1.3.6")
    void neitherIdNorPasswordIsTold(RollcallMock mock) {
        String body = new Browser(mock).logInAsTester().get("/user").body();

        assertThat(body).doesNotContain("\"id\"", "\"57\"", "password", "$2y$");
    }
}
