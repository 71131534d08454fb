package dev.rollcall.suite.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.codecs.JoomlaSessionData;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.junit.TestClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JoomlaWorldTest {
    private static final String ROSAS_ROW = "0a9a1e07b52d48f6a0c4e8d19b7f2356";
    private static final String GUESTS_ROW = "1b9a1e07b52d48f6a0c4e8d19b7f2356";
    private static final String WORLD = """
            joomla:
              settings: {rateLimits: true, requestsPerMinute: 3}
              accounts:
                - id: 20
                  name: rosa
                  password: Green-Kettle-2
                  fullName: Rosa Example
                  email: rosa@site.example
                  group: superUser
                  registered: -300d
                  lastVisit: -2d
                  token: cm9zYQ
                - {id: 21, name: lars, password: Sunny-Anchor-3, token: bGFycw}
              sessions:
                - account: rosa
                  id: 0a9a1e07b52d48f6a0c4e8d19b7f2356
                  client: administrator
                  address: 192.0.2.17
                  userAgent: ExampleBrowser/7
                  requests: 12
                  formToken: 00112233445566778899aabbccddeeff
                  begun: -1h
                  seen: -7m
                - {id: 1b9a1e07b52d48f6a0c4e8d19b7f2356, begun: 1445780779, seen: 1445780780, lasting: true}
            """;

    private final RollcallMock mock = WorldMock.holding(WORLD);
    private final String base = mock.url() + "/joomla/api/v1";

    @AfterEach
    void stop() {
        try (mock) {
            mock.judge();
        }
    }

    @Test
    void theRowsOfTheFileAreListed() {
        JsonNode rosas = row(ROSAS_ROW);

        assertThat(rosas.path("username").asText()).isEqualTo("rosa");
        assertThat(rosas.path("userid").asText()).isEqualTo("20");
        assertThat(rosas.path("client_id").asText()).isEqualTo("1");
        assertThat(rosas.path("time").asText())
                .isEqualTo(String.valueOf(
                        TestClock.START.minus(Duration.ofMinutes(7)).getEpochSecond()));
        assertThat(rosas.path("data").asText())
                .contains("ExampleBrowser/7", "Rosa Example", "00112233445566778899aabbccddeeff", "session.counter");
        assertThat(JoomlaSessionData.diagnose(rosas.path("data").asText()).faults())
                .isEmpty();
    }

    @Test
    void aRowWithoutAnAccountIsAGuests() {
        JsonNode guests = row(GUESTS_ROW);

        assertThat(guests.path("guest").asText()).isEqualTo("1");
        assertThat(guests.path("time").asText()).isEqualTo("1445780780");
    }

    @Test
    void theAccountsOfTheFileLogInAndNobodyElse() {
        assertThat(logIn("lars", "Sunny-Anchor-3").has("session")).isTrue();
        assertThat(logIn("ada.sample", "correct-horse-42").has("session")).isFalse();
    }

    @Test
    void onlySuperUsersOfTheFileMayList() {
        assertThat(list("bGFycw").body().path("msg").path(0).has("session_id")).isFalse();
        assertThat(list("cm9zYQ").body().path("msg").path(0).has("session_id")).isTrue();
    }

    @Test
    void theSettingsOfTheFileLimitCalls() {
        for (int i = 0; i < 3; i++) {
            assertThat(list("cm9zYQ").status()).isEqualTo(200);
        }

        assertThat(list("cm9zYQ").status()).isEqualTo(429);
    }

    private JsonNode row(String id) {
        for (JsonNode row : list("cm9zYQ").body().path("msg")) {
            if (row.path("session_id").asText().equals(id)) {
                return row;
            }
        }
        throw new AssertionError("There is no row " + id);
    }

    private Asked list(String token) {
        return Asked.get(base + "/user/sessions", Map.of("token", token));
    }

    private JsonNode logIn(String name, String password) {
        return Asked.get(base + "/user/login/" + name + "/" + password, Map.of())
                .body();
    }
}
