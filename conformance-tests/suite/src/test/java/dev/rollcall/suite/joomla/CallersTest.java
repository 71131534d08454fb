package dev.rollcall.suite.joomla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.joomla.ApiException;
import dev.rollcall.client.joomla.model.SessionRow;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way to say who is calling. */
@Rollcall
class CallersTest {
    private static final String LIST = Ready.API + "/user/sessions";

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "token plugin of 1.3.6")
    void aTokenWorksInTheHeaderAndInTheQuery(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());

        RawAnswer header = http.get(LIST, Map.of("token", Ready.SUPER_USERS_TOKEN));
        RawAnswer query = http.get(LIST + "?token=" + Ready.SUPER_USERS_TOKEN, Map.of());
        RawAnswer emptyHeader = http.get(LIST + "?token=" + Ready.SUPER_USERS_TOKEN, Map.of("token", ""));

        assertThat(List.of(header, query, emptyHeader)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Joomla-Sessionid")).isEqualTo(header.header("Joomla-Sessionid"));
            assertThat(answer.header("Set-Cookie")).hasSize(2);
        });
    }

    @Test
    @Scenario(known = Known.ASSUMED, source = "the mock keeps one row where the product makes one for each call")
    void aTokenCallerHasOneRowHoweverOftenItCalls(RollcallMock mock, Clients clients) throws ApiException {
        Calls caller = Calls.asSuperUser(clients);
        int before = caller.rows().size();

        assertThat(caller.rows()).hasSize(before);
        assertThat(caller.rows())
                .filteredOn(row -> row.getData() == null)
                .extracting(SessionRow::getUsername)
                .containsExactly(Ready.SUPER_USER);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "Basic plugin of 1.3.6")
    void aPasswordWorksAsBasicAndBesideTheWishForAChallenge(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        Map<String, String> basic = Ready.basic(Ready.SUPER_USER, Ready.SUPER_USERS_PASSWORD);

        assertThat(List.of(http.get(LIST, basic), http.get(LIST + "?basic_auth=true", basic)))
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(200);
                    assertThat(answer.header("Joomla-Sessionid")).hasSize(1);
                });
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session handler of Joomla 3")
    void theSessionOfATokenWorksAsCookieAndAsParameterOfItsName(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        String session = http.get(LIST, Map.of("token", Ready.SUPER_USERS_TOKEN))
                .header("Joomla-Sessionid")
                .get(0);

        RawAnswer cookie = http.get(LIST, Map.of("Cookie", "a=b; " + Ready.COOKIE + "=" + session));
        RawAnswer parameter = http.get(LIST + "?" + Ready.COOKIE + "=" + session, Map.of());
        RawAnswer both = http.get(LIST + "?" + Ready.COOKIE + "=" + session, Map.of("Cookie", Ready.COOKIE + "=no"));

        assertThat(List.of(cookie, parameter)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Joomla-Sessionid")).isEmpty();
            assertThat(answer.header("Set-Cookie")).isEmpty();
            assertThat(answer.body()).doesNotContain("\"data\":null");
        });
        assertThat(both.status()).isEqualTo(403);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "Slim plugin of 1.3.6")
    void aWrongTokenLogsTheUserOfTheCookieOut(RollcallMock mock, Clients clients) throws ApiException {
        String session = Calls.asGuest(clients).logTesterIn();

        RawAnswer answer =
                new RawHttp(mock.url()).get(LIST, Map.of("token", "wrong", "Cookie", Ready.COOKIE + "=" + session));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Set-Cookie"))
                .containsExactly(
                        Ready.COOKIE + "=deleted; expires=Thu, 01-Jan-1970 00:00:01 GMT; path=" + Ready.root(mock));
        assertThat(Calls.asSuperUser(clients).ids()).doesNotContain(session);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "token plugin of 1.3.6")
    void tokensPassEveryRouteAndTellTheirSession(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        Map<String, String> token = Map.of("token", Ready.TESTERS_TOKEN);

        RawAnswer login = http.get(Ready.API + "/user/login/bo.tester/wrong", token);
        RawAnswer logout = http.get(Ready.API + "/user/logout/nobody/x", token);

        assertThat(login.status()).isEqualTo(401);
        assertThat(logout.status()).isEqualTo(403);
        assertThat(List.of(login, logout))
                .allSatisfy(
                        answer -> assertThat(answer.header("Joomla-Sessionid")).hasSize(1));
    }

    @Test
    @Scenario(known = Known.ASSUMED, source = "the mock masks what would break the list of everybody")
    void whateverABrowserCallsItselfTheListCanBeRead(RollcallMock mock, Clients clients) throws ApiException {
        Map<String, String> evil = Map.of("User-Agent", "}__x|O:8:\"stdClass\":0:{}\\0\\0\\0\u00f0\u009d\u008c\u0086");

        new RawHttp(mock.url()).get(Ready.API + "/user/login/bo.tester/purple-monkey-57", evil);

        assertThat(Calls.asSuperUser(clients).rows())
                .extracting(SessionRow::getUsername)
                .contains(Ready.TESTER);
    }
}
