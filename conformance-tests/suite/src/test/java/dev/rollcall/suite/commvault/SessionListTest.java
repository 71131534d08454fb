package dev.rollcall.suite.commvault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rollcall.client.commvault.ApiException;
import dev.rollcall.client.commvault.api.SessionApi;
import dev.rollcall.client.commvault.model.Session;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Rollcall
class SessionListTest {

    @Test
    @Scenario(known = Known.ASSUMED, source = "later references do not require it; what comes then is told nowhere")
    void withoutAUserIdTheCallerSeesHisOwn(Clients clients, TestClock clock) throws Exception {
        List<Session> rows =
                new Callers(clients).administrator().listSessions(null, null).getSessions();

        assertThat(rows).extracting(row -> row.getUser().getUserName()).containsOnly("Administrator");
        assertThat(rows).extracting(Session::getConsoleType).contains(0, 5, 13, 14, 19);
        assertThat(rows)
                .filteredOn(row -> row.getIsCurrentSession() != null)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getIsCurrentSession()).isTrue();
                    assertThat(row.getLastAccessedTime())
                            .isEqualTo(clock.instant().getEpochSecond());
                    assertThat(row.getBrowserSessionId()).isPositive();
                });
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30")
    void theFiftyNewestComeNewestFirstEndedOnesIncluded(Clients clients) throws Exception {
        List<Session> rows =
                new Callers(clients).administrator().listSessions(13, null).getSessions();

        assertThat(rows).hasSize(50);
        assertThat(rows).extracting(Session::getLoginTime).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(rows).filteredOn(row -> row.getLogoutTime() == 0).hasSize(1);
        assertThat(rows)
                .filteredOn(row -> row.getLogoutTime() != 0)
                .allMatch(row -> row.getLastAccessedTime() == 0 && row.getBrowserSessionId() == 0);
    }

    @Test
    @Scenario(known = Known.ASSUMED, source = "such parameters and headers came years later")
    void parametersAndHeadersOfLaterClientsAreNotKnownYet(Clients clients, RollcallMock mock) throws Exception {
        SessionApi administrator = new Callers(clients).administrator();

        assertThat(administrator.listSessions(13, true).getSessions())
                .isEqualTo(administrator.listSessions(13, false).getSessions());
        assertThat(new RawHttp(mock.url())
                        .get("/commvault/Session?userId=14&level=10&userName=x", accepting("application/json"))
                        .body())
                .isEqualTo("{\"sessions\":[]}");
    }

    @Test
    @Scenario(known = Known.ASSUMED, source = "a query over a table; the empty forms by analogy")
    void noSessionsAndNoSuchUserAreEmptyListsInBothForms(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());

        for (String user : List.of("14", "4711", "-1")) {
            String target = "/commvault/Session?userId=" + user;
            assertThat(http.get(target, accepting("application/json")).body()).isEqualTo("{\"sessions\":[]}");
            assertThat(http.get(target, accepting("application/xml")).body()).isEqualTo("<Api_GetSessionsResponse />");
        }
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "later versions of the vendor page name the permission")
    void theCallerWithoutPermissionSeesNobodyElse(Clients clients) throws Exception {
        SessionApi guest = new Callers(clients).with(Callers.GUEST_TOKEN);

        assertThat(guest.listSessions(12, null).getSessions()).isNotEmpty();
        assertThatThrownBy(() -> guest.listSessions(1, null)).isInstanceOfSatisfying(ApiException.class, e -> {
            assertThat(e.getCode()).isEqualTo(403);
            assertThat(e.getResponseBody()).isEqualTo("{\"errorMessage\":\"Access denied\",\"errorCode\":5}");
        });
    }

    @Test
    @Scenario(known = Known.ASSUMED, source = "every documented example is XML")
    void withoutAWishThatCanBeGrantedTheAnswerIsXml(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());

        for (String wish : List.of("*/*", "text/html", "application/*", "nonsense", "application/json;q=0")) {
            RawAnswer answer = http.get("/commvault/Session?userId=14", accepting(wish));
            assertThat(answer.header("Content-Type")).as(wish).containsExactly("application/xml; charset=utf-8");
        }
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "backup plugin and upload sample that send Cookie2")
    void theOlderHeaderCarriesTheTokenToo(RollcallMock mock) {
        RawAnswer answer =
                new RawHttp(mock.url()).get("/commvault/Session?userId=14", Map.of("Cookie2", Callers.PRINTED_TOKEN));

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "clients write paths and parameters in both ways")
    void pathsAndParametersMayBeWrittenInAnyCase(RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url()).get("/commvault/SESSION?USERID=14", accepting("application/json"));

        assertThat(answer.body()).isEqualTo("{\"sessions\":[]}");
    }

    private static Map<String, String> accepting(String wish) {
        return Map.of("Accept", wish, "Authtoken", Callers.PRINTED_TOKEN);
    }
}
