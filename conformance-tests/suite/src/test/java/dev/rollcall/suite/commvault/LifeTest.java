package dev.rollcall.suite.commvault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.RawHttp.RawAnswer;
import dev.rollcall.suite.Scenario;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The life of a session over time. */
@Rollcall
class LifeTest {
    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's authentication pages: 30 minutes of inactivity")
    void aTokenIsGoodForAlmostThirtyMinutes(RollcallMock mock, TestClock clock) {
        Wire novak = novak(mock);
        clock.advance(Duration.ofMinutes(30).minusSeconds(1));

        assertThat(novak.get("/commvault/Session").status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's authentication pages: 30 minutes of inactivity")
    void aTokenIsDeadAfterThirtyMinutes(RollcallMock mock, TestClock clock) {
        Wire novak = novak(mock);
        clock.advance(Duration.ofMinutes(30));

        assertThat(novak.get("/commvault/Session").status()).isEqualTo(401);
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "vendor's authentication pages: inactivity")
    void everyKindOfCallKeepsASessionAlive(RollcallMock mock, TestClock clock) {
        Wire novak = novak(mock);
        for (String call : List.of("/Session", "/User", "/User/14", "/User/14/Security", "/v4/user/14", "/CommServ")) {
            clock.advance(Duration.ofMinutes(29));
            assertThat(novak.get("/commvault" + call).status()).as(call).isEqualTo(200);
        }
        clock.advance(Duration.ofMinutes(29));

        assertThat(novak.post("/commvault/WhoAmI", "").status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30, lastAccessedTime of the current row")
    void theAccessIsStampedBeforeTheListIsBuilt(RollcallMock mock, TestClock clock) {
        Wire novak = novak(mock);
        clock.advance(Duration.ofMinutes(11));

        RawAnswer answer = novak.get("/commvault/Session");

        JsonNode row = Wire.json(answer).path("sessions").path(0);
        assertThat(row.path("lastAccessedTime").asLong())
                .isEqualTo(clock.instant().getEpochSecond());
        assertThat(ZonedDateTime.parse(answer.header("Date").get(0), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant())
                .isEqualTo(clock.instant());
    }

    @Test
    @Scenario(
            known = Known.CAPTURED,
            source = "saved response of 2017-05-30, rows that ended 30 idle minutes after their use")
    void anIdleSessionGetsTheEndOfItsTime(RollcallMock mock, TestClock clock) {
        Wire novak = novak(mock);
        clock.advance(Duration.ofMinutes(8));
        novak.get("/commvault/Session");
        long end = clock.instant().plus(Duration.ofMinutes(30)).getEpochSecond();
        clock.advance(Duration.ofDays(2));

        assertThat(Wire.administrator(mock).newest(14).path("logoutTime").asLong())
                .isEqualTo(end);
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30, lastAccessedTime of ended rows")
    void anEndedSessionForgetsItsLastAccess(RollcallMock mock) {
        Wire novak = novak(mock);
        novak.post("/commvault/Logout", "");

        assertThat(Wire.administrator(mock).newest(14).path("lastAccessedTime").asLong())
                .isZero();
    }

    @Test
    @Scenario(
            known = Known.CAPTURED,
            source = "saved response of 2017-05-30, open CommCell Console with lastAccessedTime 0")
    void theCommCellConsoleTellsNoAccess(RollcallMock mock, TestClock clock) {
        clock.advance(Duration.ofDays(3));

        for (JsonNode row : Wire.administrator(mock).rows(1)) {
            if (row.path("consoleType").asInt() == 5) {
                assertThat(row.path("lastAccessedTime").asLong()).isZero();
                assertThat(row.path("logoutTime").asLong()).isZero();
            }
        }
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30, isCurrentSession on one row")
    void onlyOneRowIsTheCurrentOne(RollcallMock mock) {
        novak(mock);
        Wire second = novak(mock);
        novak(mock);

        assertThat(second.rows(14))
                .hasSize(3)
                .extracting(row -> row.path("isCurrentSession").asBoolean())
                .containsExactly(false, true, false);
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30, the newest login first")
    void theNewestLoginComesFirst(RollcallMock mock, TestClock clock) {
        novak(mock);
        clock.advance(Duration.ofSeconds(1));
        Wire second = novak(mock);

        assertThat(second.newest(14).path("loginTime").asLong())
                .isEqualTo(clock.instant().getEpochSecond());
        assertThat(second.newest(14).path("isCurrentSession").asBoolean()).isTrue();
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30, exactly 50 rows")
    void theFiftyFirstLoginPushesTheOldestOut(RollcallMock mock, TestClock clock) {
        novak(mock);
        long first = clock.instant().getEpochSecond();
        for (int i = 0; i < 50; i++) {
            clock.advance(Duration.ofSeconds(1));
            novak(mock);
        }

        assertThat(Wire.administrator(mock).rows(14))
                .hasSize(50)
                .noneMatch(row -> row.path("loginTime").asLong() == first);
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "four saved responses of 2017 and 2018")
    void theLogoutIsPlainTextWhateverIsWished(RollcallMock mock) {
        for (String wish : List.of("application/json", "application/xml", "text/plain")) {
            RawAnswer answer = novak(mock).send("POST", "/commvault/Logout", wish, "");

            assertThat(answer.header("Content-Type")).containsExactly("text/plain; charset=utf-8");
            assertThat(answer.header("Content-Length")).containsExactly("15");
            assertThat(answer.body()).isEqualTo("User logged out");
        }
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "later API reference, logout: 401 if it is out already")
    void theSecondLogoutIsA401(RollcallMock mock) {
        Wire novak = novak(mock);
        novak.post("/commvault/Logout", "");

        assertThat(novak.post("/commvault/Logout", "").status()).isEqualTo(401);
    }

    @Test
    @Scenario(known = Known.CAPTURED, source = "saved response of 2017-05-30: several open sessions of one user")
    void aLogoutLeavesTheOtherSessionsOfTheUserOpen(RollcallMock mock) {
        Wire first = novak(mock);
        Wire second = novak(mock);
        first.post("/commvault/Logout", "");

        assertThat(second.get("/commvault/Session").status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK, which computes hours from seconds")
    void theLockOfAnAccountRunsOut(RollcallMock mock, TestClock clock) {
        String body = "{\"username\":\"rstone\",\"password\":\"" + Callers.base64("Amber-Thicket-6") + "\"}";
        clock.advance(Duration.ofHours(23));
        JsonNode locked = Wire.json(Wire.of(mock).post("/commvault/Login", body));
        clock.advance(Duration.ofHours(1));
        JsonNode open = Wire.json(Wire.of(mock).post("/commvault/Login", body));

        assertThat(locked.path("isAccountLocked").asBoolean()).isTrue();
        assertThat(locked.path("remainingLockTime").asInt()).isEqualTo(3600);
        assertThat(open.path("isAccountLocked").asBoolean()).isFalse();
        assertThat(open.has("token")).isTrue();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "published clients read errList in XML")
    void aLockedAccountSaysSoInXml(RollcallMock mock) {
        String body = "<DM2ContentIndexing_CheckCredentialReq username=\"rstone\" password=\""
                + Callers.base64("Amber-Thicket-6") + "\" />";

        RawAnswer answer = Wire.of(mock).send("POST", "/commvault/Login", "application/xml", body);

        assertThat(answer.body())
                .startsWith("<DM2ContentIndexing_CheckCredentialResp loginAttempts=\"5\" remainingLockTime=\"86400\"")
                .contains("isAccountLocked=\"1\"", "<errList errLogMessage=");
    }

    private static Wire novak(RollcallMock mock) {
        return Wire.of(mock).loggedIn("nnovak", "Willow-Compass-3");
    }
}
