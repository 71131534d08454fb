package dev.rollcall.suite.joomla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.joomla.ApiException;
import dev.rollcall.client.joomla.model.SessionRow;
import dev.rollcall.client.joomla.model.TokenLoginSuccess;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Logging in with a token in the path. */
@Rollcall
class TokenLoginTest {
    private static final String TESTER = "/token/" + Ready.TESTERS_TOKEN;
    private static final String SUPER_USER = "/token/" + Ready.SUPER_USERS_TOKEN;

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "token route of 1.3.6")
    void aTokenInThePathLogsItsOwnerIn(RollcallMock mock) {
        Browser browser = new Browser(mock);

        RawAnswer answer = browser.get(TESTER);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).containsExactly("application/json");
        assertThat(answer.body())
                .isEqualTo("{\"msg\":\"Authenticated\",\"jresponse\":{\"0\":true,\"sessionid\":\"" + browser.session()
                        + "\"},\"error\":false,\"status\":200}");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "token plugin of 1.3.6")
    void theSessionStandsInTheHeaderAndInTheCookie(RollcallMock mock) {
        Browser browser = new Browser(mock);

        RawAnswer answer = browser.get(TESTER);

        assertThat(answer.header("Joomla-Sessionid")).containsExactly(browser.session());
        assertThat(answer.header("Set-Cookie"))
                .containsExactlyInAnyOrder(
                        Ready.COOKIE + "=" + browser.session() + "; path=" + Ready.root(mock) + "; HttpOnly",
                        "joomla_user_state=logged_in; path=" + Ready.root(mock) + "; HttpOnly");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "token plugin of 1.3.6; user plugin of Joomla 3")
    void theCookieNeedsNoTokenAnyMore(RollcallMock mock) {
        Browser browser = new Browser(mock);
        browser.get(SUPER_USER);

        RawAnswer list = browser.get("/user/sessions");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.header("Joomla-Sessionid")).isEmpty();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user plugin of Joomla 3")
    void theSessionAppearsInTheList(RollcallMock mock, Clients clients) throws ApiException {
        Browser browser = new Browser(mock);
        browser.get(TESTER);

        assertThat(Calls.asSuperUser(clients).rows())
                .filteredOn(row -> browser.session().equals(row.getSessionId()))
                .extracting(SessionRow::getUsername, SessionRow::getGuest, SessionRow::getClientId)
                .containsExactly(Tuple.tuple(Ready.TESTER, "0", "0"));
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "token plugin of 1.3.6")
    void whoIsLoggedInAsTheOwnerAlreadyKeepsTheSession(RollcallMock mock) {
        Browser browser = new Browser(mock).logInAsTester();
        String before = browser.session();

        RawAnswer answer = browser.get(TESTER);

        assertThat(answer.body())
                .isEqualTo("{\"msg\":\"Authenticated\",\"jresponse\":{\"sessionid\":\"" + before
                        + "\"},\"error\":false,\"status\":200}");
        assertThat(answer.header("Joomla-Sessionid")).containsExactly(before);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "token plugin of 1.3.6")
    void aGoodTokenInTheHeaderConfirmsTheSessionOfTheSameUser(RollcallMock mock) {
        Browser browser = new Browser(mock).logInAsTester();
        String before = browser.session();

        RawAnswer answer = browser.get("/user", Map.of("token", Ready.TESTERS_TOKEN));

        assertThat(answer.header("Joomla-Sessionid")).containsExactly(before);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user plugin of Joomla 3")
    void theTokenOfSomebodyElseForksTheSession(RollcallMock mock, Clients clients) throws ApiException {
        Browser browser = new Browser(mock).logInAsTester();
        String before = browser.session();

        browser.get(SUPER_USER);

        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(Calls.asSuperUser(clients).ids()).contains(browser.session()).doesNotContain(before);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "user plugin of Joomla 3")
    void aTokenInTheHeaderForksTheSessionOfSomebodyElseToo(RollcallMock mock, Clients clients) throws ApiException {
        Browser browser = new Browser(mock).logInAsTester();
        String before = browser.session();

        RawAnswer list = browser.get("/user/sessions", Map.of("token", Ready.SUPER_USERS_TOKEN));

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.header("Joomla-Sessionid")).containsExactly(browser.session());
        assertThat(Calls.asSuperUser(clients).ids()).contains(browser.session()).doesNotContain(before);
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "Swagger description of the token route")
    void anUnknownTokenInThePathLeavesTheCallersSessionAlone(RollcallMock mock) {
        Browser browser = new Browser(mock).logInAsTester();

        RawAnswer answer = browser.get("/token/unknown");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(browser.isGuest()).isFalse();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "routing of Slim 2.6")
    void aTokenMayBePercentEncoded(RollcallMock mock) {
        String encoded = "%4d" + Ready.TESTERS_TOKEN.substring(1);

        assertThat(new Browser(mock).get("/token/" + encoded).status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "token plugin of 1.3.6")
    void theClientReadsTheResultOfTheLogin(Clients clients) throws ApiException {
        TokenLoginSuccess answer = Calls.asGuest(clients).logins().logInByToken(Ready.TESTERS_TOKEN, null);

        assertThat(answer.getMsg()).isEqualTo(TokenLoginSuccess.MsgEnum.AUTHENTICATED);
        assertThat(answer.getJresponse())
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("0", true)
                .containsKey("sessionid");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "order of the plugins of 1.3.6")
    void tokensInThePathAreNotCounted() {
        try (RollcallMock mock = RollcallMock.start().set("joomla", Map.of("rateLimits", true))) {
            Browser browser = new Browser(mock);

            for (int calls = 0; calls < 61; calls++) {
                RawAnswer answer = browser.get(TESTER);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.header("X-RateLimit-Limit")).isEmpty();
            }
            mock.judge();
        }
    }
}
