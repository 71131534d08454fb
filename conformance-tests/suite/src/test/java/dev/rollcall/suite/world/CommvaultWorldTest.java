package dev.rollcall.suite.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.codecs.CommvaultPassword;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommvaultWorldTest {
    private static final String WORLD = """
            commvault:
              settings: {rateLimits: true}
              accounts:
                - {id: 1, name: root, password: Quiet-Harbour-1, managesUsers: true}
                - id: 20
                  name: rosa
                  password: Green-Kettle-2
                  displayName: Rosa Example
                  guid: 1F0E2D3C-4B5A-4697-8879-6A5B4C3D2E1F
                  mail: rosa@corp.example
                - {id: 21, name: lars, password: Sunny-Anchor-3, lockedSince: -1h}
              sessions:
                - {account: root, token: QSDK 0a1b, begun: -2h, lasting: true}
                - {account: root, token: QSDK 0a1c, begun: -2h, seen: -31m}
                - {account: root, token: QSDK 0a1d, begun: -2h, ended: -1h}
                - account: Rosa
                  id: EMC2F0E2D3C-4B5A-4697-8879-6A5B4C3D2E1F
                  console: commcellConsole
                  host: desk-7.corp.example
                  browserSessionId: 4
                  begun: 1453328412
                  ended: 2016-01-21T16:36:54Z
                  row: vendorSample
                - {account: rosa, console: webConsole, location: 192.0.2.31, begun: -20m, seen: -5m}
            """;

    private final RollcallMock mock = WorldMock.holding(WORLD);
    private final String base = mock.url() + "/commvault";

    @AfterEach
    void stop() {
        try (mock) {
            mock.judge();
        }
    }

    @Test
    void theSessionsOfTheFileAreListed() {
        JsonNode rows = list("QSDK 0a1b", 20).body().path("sessions");

        assertThat(rows).hasSize(2);
        assertThat(rows.path(0).path("consoleType").asInt()).isEqualTo(19);
        assertThat(rows.path(0).path("location").asText()).isEqualTo("192.0.2.31");
        assertThat(rows.path(0).path("lastAccessedTime").asLong()).isEqualTo(ago(Duration.ofMinutes(5)));
        assertThat(rows.path(1).path("sessionId").asText()).isEqualTo("EMC2F0E2D3C-4B5A-4697-8879-6A5B4C3D2E1F");
        assertThat(rows.path(1).path("loginTime").asLong()).isEqualTo(1_453_328_412);
        assertThat(rows.path(1).path("logoutTime").asLong()).isEqualTo(1_453_394_214);
        assertThat(rows.path(1).path("user").path("userName").asText()).isEqualTo("Rosa Example");
        assertThat(rows.path(1).has("description")).isTrue();
    }

    @Test
    void tokensOfSessionsThatAreOverAreRefused() {
        assertThat(list("QSDK 0a1b", 1).status()).isEqualTo(200);
        assertThat(list("QSDK 0a1c", 1).status()).isEqualTo(401);
        assertThat(list("QSDK 0a1d", 1).status()).isEqualTo(401);
    }

    @Test
    void theAccountsOfTheFileLogInAndNobodyElse() {
        assertThat(logIn("ROSA", "Green-Kettle-2").path("userGUID").asText())
                .isEqualTo("1F0E2D3C-4B5A-4697-8879-6A5B4C3D2E1F");
        assertThat(logIn("admin", "Granite-Beacon-1").path("token").isMissingNode())
                .isTrue();
        assertThat(logIn("lars", "Sunny-Anchor-3").path("token").isMissingNode())
                .isTrue();
    }

    @Test
    void whoDoesNotManageUsersSeesHisOwnSessionsOnly() {
        String token = logIn("rosa", "Green-Kettle-2").path("token").asText();

        assertThat(list(token, 20).status()).isEqualTo(200);
        assertThat(list(token, 1).status()).isEqualTo(403);
    }

    @Test
    void theSettingOfTheFileCountsFailedLogins() {
        for (int i = 0; i < 5; i++) {
            logIn("rosa", "wrong");
        }

        assertThat(logIn("rosa", "Green-Kettle-2").path("token").isMissingNode())
                .isTrue();
    }

    @Test
    void theOtherProductsKeepTheirDefaultWorlds() {
        Asked joomla = Asked.get(
                mock.url() + "/joomla/api/v1/user/sessions",
                Map.of("token", "YTQ2MTNjOWVkZTgyOGM5YTQzMjNlYmVhMDQ3OTk5"));

        assertThat(joomla.status()).isEqualTo(200);
    }

    private Asked list(String token, int user) {
        return Asked.get(base + "/Session?userId=" + user, Map.of("Authtoken", token));
    }

    private JsonNode logIn(String name, String password) {
        String body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(name, CommvaultPassword.encode(password));
        return Asked.post(base + "/Login", Map.of(), body).body();
    }

    private static long ago(Duration duration) {
        return TestClock.START.minus(duration).getEpochSecond();
    }
}
