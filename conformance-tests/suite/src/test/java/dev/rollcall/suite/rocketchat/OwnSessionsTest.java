package dev.rollcall.suite.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.rocketchat.model.ListedSession;
import dev.rollcall.client.rocketchat.model.SessionPage;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The caller's own list and stored records. */
@Rollcall
class OwnSessionsTest {
    private static final String NEWEST = "o94SveQp6fyPsoiNC";
    private static final String OLDER = "7ykYEK3KWnk4EeA7s";

    private static List<String> ids(SessionPage page) {
        return page.getSessions().stream().map(ListedSession::getSessionId).toList();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session routes: no permission and no second factor for own data")
    void everybodySeesTheirOwnSessionsWithoutACode(Clients clients) throws Exception {
        SessionPage olives = Workspace.sessions(clients, Workspace.OLIVE).listOwnSessions(null, null, null, null);

        assertThat(ids(olives)).containsExactly("W4n6tfgvxNPpQibhw");
        assertThat(olives.getTotal()).isEqualTo(1);
        assertThat(olives.getSessions().get(0).getDevice().getName()).isEqualTo("RC Mobile");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "listing query: users are joined for administrators only")
    void ownRowsHaveNoUser(RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url()).get(Workspace.OWN_LIST, Workspace.OLIVE);

        assertThat(answer.body())
                .isEqualTo("{\"sessions\":[{\"sessionId\":\"W4n6tfgvxNPpQibhw\",\"userId\":\"W6H7fX5xg9Gkkh5gh\","
                        + "\"device\":{\"type\":\"mobile-app\",\"name\":\"RC Mobile\",\"longVersion\":\"4.38.0 43210\","
                        + "\"os\":{\"name\":\"iOS\",\"version\":\"16.4\"},\"version\":\"4.38.0\"},"
                        + "\"host\":\"localhost:3000\",\"ip\":\"172.18.0.7\",\"loginAt\":\"2023-05-08T08:02:41.307Z\","
                        + "\"_id\":\"W4n6tfgvxNPpQibhw\"}],\"total\":1,\"count\":50,\"offset\":0,\"success\":true}");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "listing query")
    void ownPagesAreCutBeforeTheyAreSorted(Clients clients) throws Exception {
        SessionPage first = Workspace.sessions(clients, Workspace.PRINTED)
                .listOwnSessions(null, BigDecimal.ONE, null, "{\"loginAt\":1}");
        SessionPage second = Workspace.sessions(clients, Workspace.PRINTED)
                .listOwnSessions(BigDecimal.ONE, BigDecimal.ONE, null, "{\"loginAt\":1}");
        SessionPage both =
                Workspace.sessions(clients, Workspace.PRINTED).listOwnSessions(null, null, null, "{\"loginAt\":1}");

        assertThat(ids(first)).containsExactly(NEWEST);
        assertThat(ids(second)).containsExactly(OLDER);
        assertThat(ids(both)).containsExactly(OLDER, NEWEST);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session routes: names are looked up for administrators only")
    void theOwnFilterKnowsDevicesAndIdsButNoNames(Clients clients) throws Exception {
        var api = Workspace.sessions(clients, Workspace.PRINTED);

        assertThat(api.listOwnSessions(null, null, "CHROMEbrowser", null).getTotal())
                .isEqualTo(2);
        assertThat(ids(api.listOwnSessions(null, null, "7ykyek", null))).containsExactly(OLDER);
        assertThat(api.listOwnSessions(null, null, "testroxie", null).getTotal())
                .isZero();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "listing query: one row for every token, the newest connection's")
    void connectionsWithOneTokenAreOneRow(RollcallMock mock, Clients clients) throws Exception {
        RawHttp http = new RawHttp(mock.url());
        Map<String, String> caller = Workspace.logIn(http, "olive.user", "");
        mock.clock().advance(Duration.ofHours(2));
        Workspace.post(http, Workspace.LOGIN, Map.of(), "{\"resume\":\"" + caller.get("X-Auth-Token") + "\"}");

        SessionPage page = Workspace.sessions(clients, caller).listOwnSessions(null, null, null, null);

        assertThat(page.getTotal()).isEqualTo(2);
        assertThat(page.getSessions().get(0).getLoginAt().toInstant())
                .isEqualTo(mock.clock().instant());
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "listing query: an expired token does not close its rows")
    void aSessionWhoseTokenExpiredStaysListed(RollcallMock mock, Clients clients) throws Exception {
        Workspace.logIn(new RawHttp(mock.url()), "olive.user", "");
        mock.clock().advance(Duration.ofDays(91));

        SessionPage page = Workspace.sessions(clients, Workspace.OLIVE).listOwnSessions(null, null, null, null);

        assertThat(page.getTotal()).isEqualTo(2);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session monitor: nothing ends a session that is merely idle")
    void aSessionDoesNotEndByBeingIdle(RollcallMock mock, Clients clients) throws Exception {
        Map<String, String> caller = Workspace.logIn(new RawHttp(mock.url()), "olive.user", "");
        mock.clock().advance(Duration.ofDays(89));

        SessionPage page = Workspace.sessions(clients, caller).listOwnSessions(null, null, null, null);

        assertThat(page.getTotal()).isEqualTo(2);
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor documentation of the route, example")
    void theStoredRecordIsMoreThanTheRow(RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url()).get(Workspace.OWN_SESSION + NEWEST, Workspace.PRINTED);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .matches("\\{\"_id\":\"646d5992[0-9a-f]{16}\",\"type\":\"session\","
                        + "\"sessionId\":\"o94SveQp6fyPsoiNC\",\"instanceId\":\"[0-9a-f-]{36}\","
                        + "\"loginToken\":\"[A-Za-z0-9+/]{43}=\",\"ip\":\"172.20.0.2\",\"host\":\"localhost:3000\","
                        + "\"device\":\\{\"type\":\"browser\",\"name\":\"Chrome\",\"longVersion\":\"113.0.0.0\","
                        + "\"os\":\\{\"name\":\"Windows\",\"version\":\"10\"},\"version\":\"113.0.0\"},"
                        + "\"userId\":\"2tTEqR7ZNMJ4HGGNa\",\"roles\":\\[\"user\",\"admin\"],"
                        + "\"mostImportantRole\":\"admin\",\"loginAt\":\"2023-05-24T00:25:54.234Z\","
                        + "\"day\":24,\"month\":5,\"year\":2023,"
                        + "\"searchTerm\":\"ChromebrowserWindowso94SveQp6fyPsoiNC2tTEqR7ZNMJ4HGGNa\","
                        + "\"createdAt\":\"2023-05-24T00:25:54.234Z\",\"_updatedAt\":\"2023-05-24T00:25:54.234Z\","
                        + "\"success\":true}");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session routes: the record is found by its id alone")
    void anOlderConnectionOfATokenIsFoundByItsId(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        String first = Workspace.member(http.get(Workspace.OWN_LIST, Workspace.OLIVE), "sessionId");
        Workspace.post(http, Workspace.LOGIN, Map.of(), "{\"resume\":\"" + Workspace.OLIVE.get("X-Auth-Token") + "\"}");
        String second = Workspace.member(http.get(Workspace.OWN_LIST, Workspace.OLIVE), "sessionId");

        assertThat(second).isNotEqualTo(first);
        assertThat(Workspace.member(http.get(Workspace.OWN_SESSION + first, Workspace.OLIVE), "loginToken"))
                .isEqualTo(Workspace.member(http.get(Workspace.OWN_SESSION + second, Workspace.OLIVE), "loginToken"));
    }
}
