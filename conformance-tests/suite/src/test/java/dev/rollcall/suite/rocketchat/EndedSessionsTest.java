package dev.rollcall.suite.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sessions that their owner or an administrator logs out. */
@Rollcall
class EndedSessionsTest {
    private static final String OLDER = "7ykYEK3KWnk4EeA7s";
    private static final String OLIVES = "W4n6tfgvxNPpQibhw";

    private static String newest(RawHttp http, Map<String, String> caller) {
        return Workspace.member(http.get(Workspace.OWN_LIST, caller), "sessionId");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session routes of 6.x")
    void anOwnSessionIsEndedAndLeavesTheList(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());

        RawAnswer ended = Workspace.select(http, Workspace.END_OWN, Workspace.PRINTED, OLDER);

        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.body()).isEqualTo("{\"sessionId\":\"7ykYEK3KWnk4EeA7s\",\"success\":true}");
        assertThat(http.get(Workspace.OWN_LIST, Workspace.PRINTED).body()).contains("\"total\":1,");
        assertThat(http.get(Workspace.LIST, Workspace.PRINTED).body()).contains("\"total\":12,");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session routes: nobody asks whether it was logged out before")
    void theSameSessionIsEndedAgainAndAgain(RollcallMock mock, TestClock clock) {
        RawHttp http = new RawHttp(mock.url());
        Workspace.select(http, Workspace.END_OWN, Workspace.PRINTED, OLDER);
        clock.advance(Duration.ofMinutes(3));

        RawAnswer again = Workspace.select(http, Workspace.END_OWN, Workspace.PRINTED, OLDER);

        assertThat(again.status()).isEqualTo(200);
        assertThat(http.get(Workspace.OWN_SESSION + OLDER, Workspace.PRINTED).body())
                .contains("\"logoutAt\":\"2026-03-04T05:09:07.000Z\"");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session routes: the stored record tells when and by whom")
    void theRecordOfAnEndedSessionTellsWhoEndedIt(RollcallMock mock, TestClock clock) {
        RawHttp http = new RawHttp(mock.url());
        Map<String, String> caller = Workspace.logIn(http, "olive.user", "");
        clock.advance(Duration.ofSeconds(10));
        Workspace.select(http, Workspace.END_ANY, Workspace.PRINTED, OLIVES);

        RawAnswer record = http.get(Workspace.OWN_SESSION + OLIVES, caller);

        assertThat(record.body())
                .contains("\"createdAt\":\"2023-05-08T08:02:41.307Z\",\"_updatedAt\":\"2026-03-04T05:06:17.000Z\","
                        + "\"logoutAt\":\"2026-03-04T05:06:17.000Z\",\"logoutBy\":\"2tTEqR7ZNMJ4HGGNa\"");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session routes: the token is removed from the user")
    void whoEndsTheSessionInUseIsAStranger(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());

        RawAnswer ended = Workspace.select(http, Workspace.END_OWN, Workspace.OLIVE, OLIVES);
        RawAnswer next = http.get(Workspace.OWN_LIST, Workspace.OLIVE);

        assertThat(ended.status()).isEqualTo(200);
        assertThat(next.status()).isEqualTo(401);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session routes: all rows with the token and the user are marked")
    void everyConnectionWithTheTokenEnds(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        Map<String, String> first = Workspace.logIn(http, "olive.user", "");
        String older = newest(http, first);
        Workspace.post(http, Workspace.LOGIN, Map.of(), "{\"resume\":\"" + first.get("X-Auth-Token") + "\"}");
        String newer = newest(http, first);

        Workspace.select(http, Workspace.END_OWN, Workspace.OLIVE, older);

        assertThat(http.get(Workspace.OWN_SESSION + newer, Workspace.OLIVE).body())
                .contains("\"logoutAt\":\"2026-03-04T05:06:07.000Z\"");
        assertThat(http.get(Workspace.OWN_LIST, Workspace.OLIVE).body()).contains("\"total\":1,");
        assertThat(http.get(Workspace.OWN_LIST, first).status()).isEqualTo(401);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session routes; end-to-end tests of the administration page")
    void anAdministratorEndsAnybodysSession(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());

        RawAnswer ended = Workspace.select(http, Workspace.END_ANY, Workspace.PRINTED, OLIVES);

        assertThat(ended.body()).isEqualTo("{\"sessionId\":\"W4n6tfgvxNPpQibhw\",\"success\":true}");
        assertThat(http.get(Workspace.ME, Workspace.OLIVE).status()).isEqualTo(401);
        assertThat(http.get(Workspace.LIST + "?filter=olive", Workspace.PRINTED).body())
                .contains("\"total\":0,");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session routes: the administrators' route does not ask either")
    void anAdministratorEndsTheSameSessionAgain(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());

        Workspace.select(http, Workspace.END_ANY, Workspace.PRINTED, OLIVES);

        assertThat(Workspace.select(http, Workspace.END_ANY, Workspace.PRINTED, OLIVES)
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "body parsing of 6.x")
    void aFormNamesTheSessionAsWell(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());

        RawAnswer ended = http.send(
                "POST",
                Workspace.END_OWN,
                Workspace.with(Workspace.PRINTED, "Content-Type", "application/x-www-form-urlencoded"),
                "sessionId=" + OLDER);

        assertThat(ended.body()).isEqualTo("{\"sessionId\":\"7ykYEK3KWnk4EeA7s\",\"success\":true}");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "session routes: other tokens of the user stay")
    void theOtherSessionsOfTheUserGoOn(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        Map<String, String> other = Workspace.logIn(http, "olive.user", "");

        Workspace.select(http, Workspace.END_ANY, Workspace.PRINTED, OLIVES);

        assertThat(http.get(Workspace.ME, other).status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "login route: a removed token cannot be resumed")
    void theTokenOfAnEndedSessionCannotBeResumed(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());
        Workspace.select(http, Workspace.END_ANY, Workspace.PRINTED, OLIVES);

        RawAnswer resumed = Workspace.post(
                http, Workspace.LOGIN, Map.of(), "{\"resume\":\"" + Workspace.OLIVE.get("X-Auth-Token") + "\"}");

        assertThat(resumed.status()).isEqualTo(401);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "logout route of 6.x, with GET for old clients")
    void aLogoutByGetIsALogout(RollcallMock mock) {
        RawHttp http = new RawHttp(mock.url());

        RawAnswer answer = http.get(Workspace.LOGOUT, Workspace.OLIVE);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"status\":\"success\",\"data\":{\"message\":\"You've been logged out!\"}}");
        assertThat(http.get(Workspace.ME, Workspace.OLIVE).status()).isEqualTo(401);
    }
}
