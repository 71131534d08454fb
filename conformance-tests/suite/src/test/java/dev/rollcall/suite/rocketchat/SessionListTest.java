package dev.rollcall.suite.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.client.rocketchat.api.SessionApi;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rollcall
class SessionListTest {

    private static List<String> ids(SessionPage page) {
        return page.getSessions().stream().map(ListedSession::getSessionId).toList();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "listing query")
    void pagesAreCutFromTheNewestFirst(Clients clients) throws Exception {
        SessionApi api = Workspace.sessions(clients, Workspace.PRINTED);

        SessionPage page = api.listAllSessions(BigDecimal.ONE, BigDecimal.valueOf(2), null, null, null, null);

        assertThat(ids(page)).containsExactly("BdSrCZXNKCbRi8Eqn", "tTouumJMrHMjnedWf");
        assertThat(page.getTotal()).isEqualTo(13);
        assertThat(page.getCount()).isEqualTo(2);
        assertThat(page.getOffset()).isEqualTo(1);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "listing query")
    void sortNeverChangesWhichRowsAPageHolds(Clients clients) throws Exception {
        SessionApi api = Workspace.sessions(clients, Workspace.PRINTED);

        SessionPage page = api.listAllSessions(null, BigDecimal.valueOf(3), null, "{\"_user.username\":1}", null, null);

        assertThat(ids(page)).containsExactly("BdSrCZXNKCbRi8Eqn", "tTouumJMrHMjnedWf", "o94SveQp6fyPsoiNC");
    }

    @ParameterizedTest
    @CsvSource({"1000, 13, 100", "2.9, 2, 2", "1e1, 10, 10"})
    @Scenario(known = Known.SOURCE_READ, source = "pagination helper and settings")
    void fractionsAreCutOffAndMoreThanAHundredRowsAreNotGiven(String count, int rows, int echoed, RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url()).get(Workspace.LIST + "?count=" + count, Workspace.PRINTED);

        assertThat(answer.body()).contains("\"total\":13,\"count\":" + echoed + ",\"offset\":0,\"success\":true}");
        assertThat(answer.body().split("\"sessionId\"", -1)).hasSize(rows + 1);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "parameter schema and its validator")
    void numbersAreReadAsJavaScriptReadsThem(RollcallMock mock) {
        mock.traffic().expectBrokenRequests("request.parameter.type");
        RawHttp http = new RawHttp(mock.url());

        assertThat(http.get(Workspace.LIST + "?count=0x2", Workspace.PRINTED).body())
                .contains("\"count\":2,");
        assertThat(http.get(Workspace.LIST + "?offset=0b11", Workspace.PRINTED).body())
                .contains("\"offset\":3,");
        assertThat(http.get(Workspace.LIST + "?count=abc", Workspace.PRINTED).body())
                .contains("must be number");
        assertThat(http.get(Workspace.LIST + "?count=%2B3", Workspace.PRINTED).body())
                .contains("\"count\":3,");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "pagination helper")
    void aNegativeOffsetSkipsNothingAndIsEchoed(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());

        assertThat(http.get(Workspace.LIST + "?offset=-7&count=1", Workspace.PRINTED)
                        .body())
                .contains("o94SveQp6fyPsoiNC", "\"offset\":-7,");
        assertThat(http.get(Workspace.LIST + "?offset=5000000000", Workspace.PRINTED)
                        .body())
                .isEqualTo("{\"sessions\":[],\"total\":13,\"count\":50,\"offset\":5000000000,\"success\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a%2B)%2B$", ".*", "%5B", "%ff", "%zz", "%e2%82", "+", "113.0.0.0", "localhost"})
    @Scenario(known = Known.SOURCE_READ, source = "session routes and listing query")
    void aFilterIsNoPatternAndNotSearchedEverywhere(String filter, RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url()).get(Workspace.LIST + "?filter=" + filter, Workspace.PRINTED);

        assertThat(answer.status()).isEqualTo(200);
        // A space is part of names and of one app; everything else is found nowhere.
        assertThat(answer.body()).contains(filter.equals("+") ? "\"total\":" : "\"total\":0,");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session routes")
    void anEmptyFilterAndAnEmptySortAreNone(RollcallMock mock) {
        RawAnswer answer = new RawHttp(mock.url()).get(Workspace.LIST + "?filter=&sort=&&", Workspace.PRINTED);

        assertThat(answer.body()).contains("\"total\":13,");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "the REST pipeline writes JSON only")
    void acceptIsIgnored(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());

        for (String accept :
                List.of("text/html", "application/xml;q=1", "application/x-www-form-urlencoded", "///", "*/*;q=0")) {
            RawAnswer answer = http.send("GET", Workspace.LIST + "?count=1", with("Accept", accept), "");

            assertThat(answer.status()).as(accept).isEqualTo(200);
            assertThat(answer.header("Content-Type")).as(accept).containsExactly("application/json");
        }
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> headers = new LinkedHashMap<>(Workspace.PRINTED);
        headers.put(name, value);
        return headers;
    }
}
