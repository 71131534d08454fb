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
import org.junit.jupiter.api.Test;

/** New tokens for old ones. */
@Rollcall
class RenewalTest {
    private static final String DEVICE = "laptop-22.corp.example";

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "later API reference, renewal of tokens")
    void anExpiredTokenIsRenewed(RollcallMock mock, TestClock clock) {
        Wire smith = smith(mock);
        clock.advance(Duration.ofMinutes(31));

        JsonNode renewed = Wire.of(mock).renew(smith.token(), DEVICE);

        assertThat(renewed.path("error")).isEmpty();
        assertThat(renewed.path("token").asText()).startsWith("QSDK ").isNotEqualTo(smith.token());
        assertThat(smith.as(renewed.path("token").asText())
                        .get("/commvault/Session")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.DOCUMENTED, source = "later API reference, renewal of tokens")
    void aRenewalAnswersTokenThenError(RollcallMock mock) {
        Wire smith = smith(mock);
        String body = "{\"sessionId\":\"" + smith.token() + "\",\"deviceId\":\"" + DEVICE + "\"}";

        RawAnswer answer = Wire.of(mock).post("/commvault/RenewLoginToken", body);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).matches("\\{\"token\":\"QSDK [0-9a-f]+\",\"error\":\\{\\}\\}");
    }

    @Test
    @Scenario(
            known = Known.SOURCE_READ,
            source = "official Python SDK, which sends the expired token as header and in the body")
    void theExpiredTokenInTheHeaderIsNoObstacle(RollcallMock mock, TestClock clock) {
        Wire smith = smith(mock);
        clock.advance(Duration.ofHours(9));

        assertThat(smith.renew(smith.token(), DEVICE).path("token").asText()).startsWith("QSDK ");
    }

    @Test
    @Scenario(known = Known.ASSUMED, source = "the session of a good token goes on under the new one")
    void aGoodTokenIsReplaced(RollcallMock mock) {
        Wire smith = smith(mock);
        String id = smith.newest(10).path("sessionId").asText();

        Wire renewed = smith.as(smith.renew(smith.token(), DEVICE).path("token").asText());

        assertThat(smith.get("/commvault/Session").status()).isEqualTo(401);
        assertThat(renewed.newest(10).path("sessionId").asText()).isEqualTo(id);
        assertThat(renewed.newest(10).path("isCurrentSession").asBoolean()).isTrue();
    }

    @Test
    @Scenario(
            known = Known.DOCUMENTED,
            source = "later API reference, renewal of tokens: deviceId as given at the login")
    void anotherDeviceDoesNotGetTheToken(RollcallMock mock) {
        Wire smith = smith(mock);

        JsonNode refused = smith.renew(smith.token(), "other.corp.example");

        assertThat(refused.has("token")).isFalse();
        assertThat(smith.get("/commvault/Session").status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "official Python SDK, which renews up to three times")
    void aRenewedTokenCanBeRenewedAgain(RollcallMock mock, TestClock clock) {
        Wire smith = smith(mock);
        for (int i = 0; i < 3; i++) {
            clock.advance(Duration.ofMinutes(40));
            smith = smith.as(smith.renew(smith.token(), DEVICE).path("token").asText());
        }

        assertThat(smith.get("/commvault/Session").status()).isEqualTo(200);
    }

    @Test
    @Scenario(known = Known.ASSUMED, source = "which tokens can be renewed is told nowhere")
    void aTokenWhoseSessionWasEndedOnPurposeIsNotRenewed(RollcallMock mock) {
        Wire loggedOut = smith(mock);
        loggedOut.post("/commvault/Logout", "");
        Wire closed = smith(mock);
        closed.close(closed.newest(10).path("sessionId").asText());

        assertThat(loggedOut.renew(loggedOut.token(), DEVICE).has("token")).isFalse();
        assertThat(closed.renew(closed.token(), DEVICE).has("token")).isFalse();
    }

    @Test
    @Scenario(known = Known.ASSUMED, source = "an expired session stays ended, and a new one begins")
    void anExpiredTokenIsRenewedOnceAsANewSession(RollcallMock mock, TestClock clock) {
        Wire admin = Wire.administrator(mock);
        Wire smith = smith(mock);
        long end = clock.instant().plus(Duration.ofMinutes(30)).getEpochSecond();
        clock.advance(Duration.ofMinutes(45));

        smith.renew(smith.token(), DEVICE);
        JsonNode again = smith.renew(smith.token(), DEVICE);

        assertThat(again.has("token")).isFalse();
        assertThat(admin.rows(10)).hasSize(3);
        assertThat(admin.rows(10).path(0).path("loginTime").asLong())
                .isEqualTo(clock.instant().getEpochSecond());
        assertThat(admin.rows(10).path(1).path("logoutTime").asLong()).isEqualTo(end);
    }

    private static Wire smith(RollcallMock mock) {
        return Wire.of(mock).loggedIn("jsmith", "Harbour-Lantern-7", DEVICE);
    }
}
