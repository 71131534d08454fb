package dev.rollcall.suite.joomla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.joomla.ApiException;
import dev.rollcall.client.joomla.model.SessionRow;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What logging in and out does to the cookies and the rows of several devices. */
@Rollcall
class DevicesTest {

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user plugin of Joomla 3")
    void aSecondLoginOfTheSameBrowserGivesItsSessionAnotherId(RollcallMock mock, Clients clients) throws ApiException {
        Browser browser = new Browser(mock).logInAsTester();
        String before = browser.session();
        int rows = Calls.asSuperUser(clients).rows().size();

        browser.logInAsTester();

        assertThat(Calls.asSuperUser(clients).ids())
                .hasSize(rows)
                .contains(browser.session())
                .doesNotContain(before);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user plugin of Joomla 3")
    void aLoginAsSomebodyElseTakesThePlaceOfTheSession(RollcallMock mock, Clients clients) throws ApiException {
        Browser browser = new Browser(mock).logInAsTester();
        String before = browser.session();

        browser.logInAsSuperUser();

        assertThat(browser.get("/user/sessions").status()).isEqualTo(200);
        assertThat(Calls.asSuperUser(clients).ids()).doesNotContain(before);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "Basic plugin of 1.3.6; user plugin of Joomla 3")
    void aPasswordBesideTheCookieGivesTheSessionAnotherIdToo(RollcallMock mock, Clients clients) throws ApiException {
        Browser browser = new Browser(mock).logInAsTester();
        String before = browser.session();

        RawAnswer answer = browser.get("/user", Ready.basic(Ready.TESTER, Ready.TESTERS_PASSWORD));

        assertThat(answer.header("Joomla-Sessionid")).containsExactly(browser.session());
        assertThat(Calls.asSuperUser(clients).ids()).contains(browser.session()).doesNotContain(before);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session table of Joomla 3")
    void everyDeviceHasARowOfItsOwn(RollcallMock mock, Clients clients) throws ApiException {
        Browser phone = new Browser(mock).logInAsTester();
        Browser laptop = new Browser(mock).logInAsTester();

        assertThat(Calls.asSuperUser(clients).rows())
                .filteredOn(row -> Ready.TESTER.equals(row.getUsername()))
                .extracting(SessionRow::getSessionId)
                .containsExactlyInAnyOrder(phone.session(), laptop.session());
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "login route of 1.3.6 reads the first row of the name")
    void aLoginTellsTheFirstRowOfTheNameWhichMayBeThatOfAnotherDevice(RollcallMock mock) {
        Browser phone = new Browser(mock).logInAsTester();
        Browser laptop = new Browser(mock);

        String body = laptop.get("/user/login/bo.tester/purple-monkey-57").body();

        assertThat(body).contains("\"session\":\"" + first(phone, laptop) + "\"");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "logout route of 1.3.6 compares the first row of the name")
    void anyOtherThanTheFirstSessionOfTheNameIsRefusedAtTheLogout(RollcallMock mock) {
        Browser phone = new Browser(mock).logInAsTester();
        Browser laptop = new Browser(mock).logInAsTester();
        String second = first(phone, laptop).equals(phone.session()) ? laptop.session() : phone.session();

        RawAnswer answer = new Browser(mock).get("/user/logout/bo.tester/" + second);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body())
                .isEqualTo("{\"msg\":\"Username or session does not exist\",\"error\":false,\"status\":403}");
        assertThat(List.of(phone.isGuest(), laptop.isGuest())).containsOnly(false);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user plugin of Joomla 3, forceLogout")
    void aLogoutEndsTheSessionsOfAllDevices(RollcallMock mock) {
        Browser phone = new Browser(mock).logInAsTester();
        Browser laptop = new Browser(mock).logInAsTester();

        phone.get("/user/logout/bo.tester/" + first(phone, laptop));

        assertThat(List.of(phone.isGuest(), laptop.isGuest())).containsOnly(true);
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "header sample in the vendor documentation of the logout route")
    void aLogoutSendsTheCookieBackAsDeleted(RollcallMock mock) {
        Browser browser = new Browser(mock).logInAsTester();

        RawAnswer answer = browser.get("/user/logout/bo.tester/" + browser.session());

        assertThat(answer.body())
                .isEqualTo("{\"msg\":\"Logout successful\",\"jresponse\":true,\"error\":false,\"status\":200}");
        assertThat(answer.header("Set-Cookie"))
                .containsExactly(
                        Ready.COOKIE + "=deleted; expires=Thu, 01-Jan-1970 00:00:01 GMT; path=" + Ready.root(mock));
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "logout route of 1.3.6")
    void aSecondLogoutFindsNoSuchPair(RollcallMock mock) {
        Browser browser = new Browser(mock).logInAsTester();
        String logout = "/user/logout/bo.tester/" + browser.session();
        browser.get(logout);

        assertThat(browser.get(logout).status()).isEqualTo(403);
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "header samples in the vendor documentation")
    void aLoginMarksTheBrowserAsLoggedIn(RollcallMock mock) {
        RawAnswer answer = new Browser(mock).get("/user/login/bo.tester/purple-monkey-57");

        assertThat(answer.header("Set-Cookie")).anyMatch(line -> line.startsWith("joomla_user_state=logged_in;"));
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "login route of 1.3.6")
    void aRefusedLoginLeavesTheCallersSessionAlone(RollcallMock mock) {
        Browser browser = new Browser(mock).logInAsTester();

        RawAnswer answer = browser.get("/user/login/bo.tester/wrong");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(browser.isGuest()).isFalse();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "Slim plugin of 1.3.6; user plugin of Joomla 3, forceLogout")
    void anUnknownTokenEndsTheSessionsOfAllDevicesOfTheUser(RollcallMock mock) {
        Browser phone = new Browser(mock).logInAsTester();
        Browser laptop = new Browser(mock).logInAsTester();

        phone.get("/user?token=unknown");

        assertThat(List.of(phone.isGuest(), laptop.isGuest())).containsOnly(true);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "token plugin of 1.3.6")
    void anEmptyTokenIsNobodysAndHarmsNobody(RollcallMock mock) {
        Browser browser = new Browser(mock).logInAsTester();

        browser.get("/user", Map.of("token", ""));

        assertThat(browser.isGuest()).isFalse();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "Basic plugin of 1.3.6")
    void aWrongPasswordBesideTheCookieLeavesTheCallerWhoTheyAre(RollcallMock mock) {
        Browser browser = new Browser(mock).logInAsTester();

        String body =
                browser.get("/user", Ready.basic(Ready.SUPER_USER, "wrong")).body();

        assertThat(body).contains("\"username\":\"bo.tester\"");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "Basic plugin of 1.3.6")
    void aKnownCallerIsNotChallenged(RollcallMock mock) {
        Browser browser = new Browser(mock).logInAsTester();

        assertThat(browser.get("/user?basic_auth=true").status()).isEqualTo(200);
    }

    private static String first(Browser one, Browser other) {
        return one.session().compareTo(other.session()) < 0 ? one.session() : other.session();
    }
}
