package dev.rollcall.suite.joomla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.client.joomla.ApiException;
import dev.rollcall.client.joomla.ApiResponse;
import dev.rollcall.client.joomla.model.LoginSuccess;
import dev.rollcall.client.joomla.model.LogoutSuccess;
import dev.rollcall.client.joomla.model.SessionRow;
import dev.rollcall.codecs.JoomlaSessionData;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** From a login to the end of the session. */
@Rollcall
class LoginTest {

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor documentation of the login route")
    void aLoginMakesASessionAppearInTheList(RollcallMock mock, Clients clients) throws ApiException {
        ApiResponse<LoginSuccess> answer =
                Calls.asGuest(clients).logins().logInWithHttpInfo(Ready.TESTER, Ready.TESTERS_PASSWORD, null);
        String session = answer.getData().getSession();

        SessionRow row = Calls.asSuperUser(clients).rows().stream()
                .filter(each -> session.equals(each.getSessionId()))
                .findFirst()
                .orElseThrow();

        assertThat(answer.getData().getMsg()).isEqualTo(LoginSuccess.MsgEnum.AUTHENTICATED);
        assertThat(answer.getData().getJresponse()).isTrue();
        assertThat(answer.getHeaders().get("set-cookie"))
                .containsExactlyInAnyOrder(
                        Ready.COOKIE + "=" + session + "; path=" + Ready.root(mock) + "; HttpOnly",
                        "joomla_user_state=logged_in; path=" + Ready.root(mock) + "; HttpOnly");
        assertThat(List.of(row.getClientId(), row.getGuest(), row.getUserid(), row.getUsername()))
                .containsExactly("0", "0", "57", Ready.TESTER);
        assertThat(row.getTime()).isEqualTo(String.valueOf(TestClock.START.getEpochSecond()));
        assertThat(JoomlaSessionData.diagnose(String.valueOf(row.getData())).faults())
                .isEmpty();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user plugin of Joomla 3")
    void aLogoutEndsAllSessionsOfTheUserOnTheSite(Clients clients) throws ApiException {
        Calls guest = Calls.asGuest(clients);
        guest.logTesterIn();
        String first = guest.logTesterIn();

        LogoutSuccess answer = guest.logins().logOut(Ready.TESTER, first, null);

        assertThat(answer.getMsg()).isEqualTo(LogoutSuccess.MsgEnum.LOGOUT_SUCCESSFUL);
        assertThat(Calls.asSuperUser(clients).rows())
                .extracting(SessionRow::getUsername)
                .doesNotContain(Ready.TESTER);
    }

    @Test
    @Scenario(
            known = Known.ASSUMED,
            source = "on which client a logout ends the rows of a session of the administrators")
    void aLogoutEndsThePrintedRow(Clients clients) throws ApiException {
        Calls.asGuest(clients).logins().logOut(Ready.SUPER_USER, Ready.PAGES_ADMINISTRATOR, null);

        assertThat(Calls.asSuperUser(clients).ids())
                .contains(Ready.PAGES_GUEST)
                .doesNotContain(Ready.PAGES_ADMINISTRATOR);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "logout route of 1.3.6")
    void aSuperUsersCookieShowsTheListUntilTheLogout(RollcallMock mock, Clients clients) throws ApiException {
        String session = cookieOf(mock, "/user/login/ada.sample/correct-horse-42");
        Calls owner = Calls.withCookie(clients, session);

        assertThat(owner.rows()).filteredOn(row -> row.getData() == null).isEmpty();

        String first = owner.ids().stream()
                .filter(id -> id.equals(session) || id.equals(Ready.PAGES_ADMINISTRATOR))
                .findFirst()
                .orElseThrow();
        assertThat(first).as("the seed makes her own session the first").isEqualTo(session);
        ApiResponse<LogoutSuccess> goodbye = owner.logins().logOutWithHttpInfo(Ready.SUPER_USER, session, null);

        assertThat(goodbye.getHeaders().get("set-cookie"))
                .containsExactly(
                        Ready.COOKIE + "=deleted; expires=Thu, 01-Jan-1970 00:00:01 GMT; path=" + Ready.root(mock));
        assertThatIsRefused(403, owner::rows);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session class of Joomla 3")
    void aSessionThatLiesIdleTurnsIntoAGuests(RollcallMock mock, Clients clients, TestClock clock) throws ApiException {
        String session = cookieOf(mock, "/user/login/ada.sample/correct-horse-42");
        Calls owner = Calls.withCookie(clients, session);
        clock.advance(Duration.ofMinutes(15));
        assertThat(owner.ids()).contains(session);
        clock.advance(Duration.ofMinutes(15).plusSeconds(1));

        RawAnswer late = new RawHttp(mock.url())
                .get(Ready.API + "/user/sessions", Map.of("Cookie", Ready.COOKIE + "=" + session));

        assertThat(late.status()).isEqualTo(403);
        assertThat(late.header("Set-Cookie")).hasSize(1).noneMatch(cookie -> cookie.contains(session));
        assertThat(Calls.asSuperUser(clients).ids()).doesNotContain(session);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user plugin of Joomla 3")
    void aLogoutOfSomebodyElseLeavesTheCallersCookieAlone(Clients clients) throws ApiException {
        Calls caller = Calls.withCookie(clients, Calls.asGuest(clients).logTesterIn());

        ApiResponse<LogoutSuccess> answer =
                caller.logins().logOutWithHttpInfo(Ready.MANAGER, Ready.MANAGERS_SESSION, null);

        assertThat(answer.getHeaders()).doesNotContainKey("set-cookie");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "routing of Slim 2.6")
    void namesAndPasswordsAreReadAsPhpReadsThem(RollcallMock mock) {
        mock.traffic().expectBrokenRequests("request.path.unknown");
        RawHttp http = new RawHttp(mock.url());

        assertThat(http.get(Ready.API + "/user/login/bo%2etester/purple%2Dmonkey-57", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(http.get(Ready.API + "//user/login/bo.tester/purple-monkey-57", Map.of())
                        .status())
                .as("slashes before the path are one")
                .isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "routes and Basic plugin of 1.3.6")
    void refusalsReachTheClientWithTheirStatus(Clients clients) {
        Calls guest = Calls.asGuest(clients);

        assertThatIsRefused(403, guest::rows);
        assertThatIsRefused(401, () -> guest.users().listSessions(true));
        assertThatIsRefused(401, () -> guest.logins().logIn(Ready.TESTER, "wrong", null));
        assertThatIsRefused(401, () -> guest.logins().logIn(Ready.TESTER, Ready.TESTERS_PASSWORD, true));
        assertThatIsRefused(403, () -> guest.logins().logOut(Ready.TESTER, Ready.PAGES_GUEST, null));
        assertThatIsRefused(401, () -> guest.logins().logOut(Ready.TESTER, Ready.PAGES_GUEST, true));
    }

    private static String cookieOf(RollcallMock mock, String login) {
        RawAnswer answer = new RawHttp(mock.url()).get(Ready.API + login, Map.of());
        String cookie = answer.header("Set-Cookie").stream()
                .filter(line -> line.startsWith(Ready.COOKIE + "="))
                .findFirst()
                .orElseThrow();
        return cookie.substring(Ready.COOKIE.length() + 1, cookie.indexOf(';'));
    }

    private static void assertThatIsRefused(int status, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(status));
    }
}
