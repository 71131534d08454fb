package dev.rollcall.suite.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.junit.RollcallMock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RocketChatWorldTest {
    private static final String WORLD = """
            rocketchat:
              settings: {rateLimits: true}
              accounts:
                - id: rosaAccount234567
                  name: rosa
                  password: Green-Kettle-2
                  displayName: Rosa Example
                  email: rosa@chat.example
                  roles: [user, admin]
                  created: -2d
                  totpSecret: OJXWY3DDMFWGYLLUN52HALLTMVRXEZLU
                  totpCode: "123456"
                  backupCodes: [Xk4mT9qa]
                  emailCodes: true
                - {id: 2arsAccount234567, name: lars, password: Sunny-Anchor-3}
                - {id: ingaAccount234567, name: inga, password: Windy-Bridge-4, active: false}
              sessions:
                - account: lars
                  id: 5arsPhone23456789
                  token: lars-token
                  host: chat.example
                  address: 192.0.2.17
                  device: {type: mobile-app, name: RC Mobile, version: "4.38.0 43210", osName: iOS, osVersion: "16.4"}
                  begun: -1d
                - account: rosa
                  token: rosa-token
                  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0
                  begun: -100d
                  lasting: true
                - {account: lars, token: old-token, begun: -91d}
                - {account: lars, token: lost-token, begun: -3h, ended: -2h, endedBy: rosa}
            """;

    private final RollcallMock mock = WorldMock.holding(WORLD);
    private final String base = mock.url() + "/rocketchat/api/v1";

    @AfterEach
    void stop() {
        try (mock) {
            mock.judge();
        }
    }

    @Test
    void theSessionsOfTheFileAreListed() {
        JsonNode page = list("rosaAccount234567", "rosa-token", "123456").body();
        JsonNode phone = page.path("sessions").path(0);

        assertThat(page.path("total").asInt()).isEqualTo(3);
        assertThat(phone.path("sessionId").asText()).isEqualTo("5arsPhone23456789");
        assertThat(phone.path("device").path("version").asText()).isEqualTo("4.38.0");
        assertThat(phone.path("loginAt").asText()).isEqualTo("2026-03-03T05:06:07.000Z");
        assertThat(phone.path("host").asText()).isEqualTo("chat.example");
        assertThat(phone.path("ip").asText()).isEqualTo("192.0.2.17");
        assertThat(page.path("sessions").path(2).path("device").path("name").asText())
                .isEqualTo("Firefox");
    }

    @Test
    void tokensEndAsTheyDoInTheProductUnlessTheyLast() {
        assertThat(list("2arsAccount234567", "lars-token", "").status()).isEqualTo(403);
        assertThat(list("2arsAccount234567", "old-token", "").status()).isEqualTo(401);
        assertThat(list("2arsAccount234567", "lost-token", "").status()).isEqualTo(401);

        mock.clock().advance(Duration.ofDays(90));

        assertThat(list("2arsAccount234567", "lars-token", "").status()).isEqualTo(401);
        assertThat(list("rosaAccount234567", "rosa-token", "123456").status()).isEqualTo(200);
    }

    @Test
    void theAccountsOfTheFileLogInAndNobodyElse() {
        assertThat(logIn("lars", "Sunny-Anchor-3").status()).isEqualTo(200);
        assertThat(logIn("rosa", "Green-Kettle-2").status()).isEqualTo(401);
        assertThat(logIn("inga", "Windy-Bridge-4").status()).isEqualTo(401);
        assertThat(logIn("ada.admin", "ada.admin-password").status()).isEqualTo(401);
    }

    @Test
    void aBackupCodeOfTheFileIsGoodOnce() {
        assertThat(list("rosaAccount234567", "rosa-token", "Xk4mT9qa").status()).isEqualTo(200);
        mock.clock().advance(Duration.ofHours(1));

        assertThat(list("rosaAccount234567", "rosa-token", "Xk4mT9qa").status()).isNotEqualTo(200);
    }

    @Test
    void theSettingOfTheFileLimitsCalls() {
        int calls = 0;
        while (calls < 100 && list("2arsAccount234567", "lars-token", "").status() != 429) {
            calls++;
        }

        assertThat(calls).isLessThan(100);
    }

    private Asked list(String user, String token, String code) {
        Map<String, String> headers = Map.of("X-User-Id", user, "X-Auth-Token", token, "x-2fa-code", code);
        return Asked.get(base + "/sessions/list.all", headers);
    }

    private Asked logIn(String name, String password) {
        return Asked.post(base + "/login", Map.of(), "{\"user\":\"%s\",\"password\":\"%s\"}".formatted(name, password));
    }
}
