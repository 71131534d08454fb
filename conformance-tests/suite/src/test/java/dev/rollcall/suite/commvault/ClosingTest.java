package dev.rollcall.suite.commvault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.client.commvault.model.SessionsToClose;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Closing sessions by their ids. */
@Rollcall
class ClosingTest {
    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page about deleting sessions")
    void aManagerClosesTheSessionOfAnother(RollcallMock mock, TestClock clock) {
        Wire admin = Wire.administrator(mock);
        Wire lane = Wire.of(mock).loggedIn("tlane", "Paper-Orchard-2");
        clock.advance(Duration.ofMinutes(5));

        RawAnswer answer = admin.close(admin.newest(12).path("sessionId").asText());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{}");
        assertThat(lane.get("/commvault/Session").status()).isEqualTo(401);
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page about deleting sessions")
    void theAnswerInXmlIsABareRoot(RollcallMock mock) throws Exception {
        Wire admin = Wire.administrator(mock);
        Wire.of(mock).loggedIn("nnovak", "Willow-Compass-3");
        String id = admin.newest(14).path("sessionId").asText();

        RawAnswer answer = admin.send(
                "DELETE",
                "/commvault/Sessions",
                "application/xml",
                "<Api_LogoffUsersRequest><sessions val=\"" + id + "\"/></Api_LogoffUsersRequest>");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).containsExactly("application/xml; charset=utf-8");
        assertThat(answer.body()).isEqualTo("<Api_LogoffUsersResponse />");
        assertThat(admin.newest(14).path("logoutTime").asLong()).isPositive();
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30, logoutTime of ended rows")
    void aClosedSessionIsListedWithItsEnd(RollcallMock mock, TestClock clock) {
        Wire admin = Wire.administrator(mock);
        Wire.of(mock).loggedIn("nnovak", "Willow-Compass-3");
        clock.advance(Duration.ofMinutes(7));

        admin.close(admin.newest(14).path("sessionId").asText());

        assertThat(admin.newest(14).path("logoutTime").asLong())
                .isEqualTo(clock.instant().getEpochSecond());
        assertThat(admin.newest(14).path("lastAccessedTime").asLong()).isZero();
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved request of 2017-05-30 with two ids")
    void severalSessionsAreClosedAtOnce(RollcallMock mock) {
        Wire admin = Wire.administrator(mock);
        Wire first = Wire.of(mock).loggedIn("nnovak", "Willow-Compass-3");
        Wire second = Wire.of(mock).loggedIn("nnovak", "Willow-Compass-3");
        JsonNode rows = admin.rows(14);

        admin.close(
                rows.path(0).path("sessionId").asText(),
                rows.path(1).path("sessionId").asText());

        assertThat(first.get("/commvault/Session").status()).isEqualTo(401);
        assertThat(second.get("/commvault/Session").status()).isEqualTo(401);
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page about deleting sessions")
    void twoSessionsAreTwoElementsInXml(RollcallMock mock) throws Exception {
        Wire admin = Wire.administrator(mock);
        Wire.of(mock).loggedIn("nnovak", "Willow-Compass-3");
        Wire.of(mock).loggedIn("nnovak", "Willow-Compass-3");
        JsonNode rows = admin.rows(14);
        String body = "<?xml version=\"1.0\"?><Api_LogoffUsersRequest><sessions val=\"%s\" /><sessions val=\"%s\" />"
                .formatted(
                        rows.path(0).path("sessionId").asText(),
                        rows.path(1).path("sessionId").asText());

        admin.send("DELETE", "/commvault/Sessions", "application/json", body + "</Api_LogoffUsersRequest>");

        assertThat(admin.rows(14))
                .hasSize(2)
                .allMatch(row -> row.path("logoutTime").asLong() > 0);
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page about deleting sessions: command line")
    void sessionsOfTheCommandLineCanBeClosed(RollcallMock mock) {
        Wire admin = Wire.administrator(mock);

        RawAnswer answer = admin.close(admin.newestOn(13, 11));

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page about deleting sessions: Web Server")
    void sessionsOfTheWebConsoleCanBeClosed(RollcallMock mock) {
        Wire admin = Wire.administrator(mock);

        RawAnswer answer = admin.close(admin.newestOn(19, 1));

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    @Scenario(
            known = Known.DOCUMENTED,
            source = "vendor page about deleting sessions: Web Server and command line only")
    void theOpenCommCellConsoleCannotBeClosed(RollcallMock mock) {
        Wire admin = Wire.administrator(mock);
        String id = admin.newestOn(5, 1);

        RawAnswer answer = admin.close(id);

        assertThat(id).startsWith("EMC");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(admin.newestOn(5, 1)).isEqualTo(id);
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved failure of 2017-05-30")
    void closingTwiceFailsInTheGeneralWords(RollcallMock mock) {
        Wire admin = Wire.administrator(mock);
        String id = admin.newestOn(19, 1);
        admin.close(id);

        RawAnswer again = admin.close(id);

        assertThat(again.status()).isEqualTo(500);
        assertThat(again.body())
                .isEqualTo("{\"error\":{\"errorMessage\":\"Something is not right. "
                        + "Please check web service logs for details\",\"errorCode\":500}}");
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved failure of 2017-05-30: ids of sessions that had been idle")
    void aSessionThatWasIdleForTooLongHasEndedAlready(RollcallMock mock, TestClock clock) {
        Wire admin = Wire.administrator(mock);
        Wire.of(mock).loggedIn("nnovak", "Willow-Compass-3");
        clock.advance(Duration.ofMinutes(30));

        assertThat(admin.close(admin.newest(14).path("sessionId").asText()).status())
                .isEqualTo(500);
    }

    @Test
    @Scenario(known = Known.ASSUMED, source = "nobody has shown a mixed request")
    void oneThatCannotBeClosedKeepsTheOthersOpen(RollcallMock mock) {
        Wire admin = Wire.administrator(mock);
        Wire novak = Wire.of(mock).loggedIn("nnovak", "Willow-Compass-3");
        String good = admin.newest(14).path("sessionId").asText();

        RawAnswer answer = admin.close(good, "00000000-0000-4000-8000-000000000000");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(novak.get("/commvault/Session").status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "later versions of the vendor page: one's own need nothing extra")
    void everybodyClosesHisOwn(RollcallMock mock) {
        Wire here = Wire.of(mock).loggedIn("tlane", "Paper-Orchard-2");
        Wire there = Wire.of(mock).loggedIn("tlane", "Paper-Orchard-2");

        RawAnswer answer = there.close(here.rows(12).path(1).path("sessionId").asText());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(here.get("/commvault/Session").status()).isEqualTo(401);
        assertThat(there.get("/commvault/Session").status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "later versions of the vendor page name the permission")
    void nobodyClosesThoseOfOthersWithoutThePermission(RollcallMock mock) {
        Wire admin = Wire.administrator(mock);
        Wire lane = Wire.of(mock).loggedIn("tlane", "Paper-Orchard-2");
        Wire novak = Wire.of(mock).loggedIn("nnovak", "Willow-Compass-3");

        RawAnswer answer = lane.close(admin.newest(14).path("sessionId").asText());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(novak.get("/commvault/Session").status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor page about deleting sessions")
    void whoClosesHisOwnSessionIsLoggedOut(RollcallMock mock) {
        Wire lane = Wire.of(mock).loggedIn("tlane", "Paper-Orchard-2");

        RawAnswer answer = lane.close(lane.newest(12).path("sessionId").asText());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(lane.get("/commvault/Session").status()).isEqualTo(401);
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved request of 2017-05-30: plain texts in JSON")
    void theGeneratedClientCloses(Clients clients, RollcallMock mock) throws Exception {
        String id = Wire.administrator(mock).newestOn(13, 11);

        new Callers(clients).administrator().closeSessions(new SessionsToClose().addSessionsItem(id));

        assertThat(Wire.administrator(mock).rows(11))
                .filteredOn(row -> row.path("sessionId").asText().equals(id))
                .allMatch(row -> row.path("logoutTime").asLong() > 0);
    }
}
