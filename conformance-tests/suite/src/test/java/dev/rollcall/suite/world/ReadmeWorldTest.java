package dev.rollcall.suite.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.codecs.CommvaultPassword;
import dev.rollcall.junit.RollcallMock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The world of the README is a world. */
class ReadmeWorldTest {
    private static final Path ROOT = Path.of("..", "..");

    @Test
    void itsPeopleLogInAndAreListed() throws IOException {
        try (RollcallMock mock = WorldMock.holding(sample())) {
            String body = "{\"username\":\"rosa\",\"password\":\"" + CommvaultPassword.encode("Green-Kettle-2") + "\"}";
            Asked login = Asked.post(mock.url() + "/commvault/Login", Map.of(), body);
            Asked commvault =
                    Asked.get(mock.url() + "/commvault/Session?userId=20", Map.of("Authtoken", "QSDK 0a1b2c3d"));
            Asked rocketChat = Asked.get(
                    mock.url() + "/rocketchat/api/v1/sessions/list.all",
                    Map.of("X-User-Id", "rosaAccount234567", "X-Auth-Token", "rosa-token", "x-2fa-code", "123456"));
            Asked joomla = Asked.get(mock.url() + "/joomla/api/v1/user/sessions", Map.of("token", "rosa-token"));

            assertThat(login.body().path("token").asText()).startsWith("QSDK ");
            assertThat(commvault.body().path("sessions")).hasSize(2);
            assertThat(rocketChat.body().path("total").asInt()).isEqualTo(2);
            assertThat(joomla.body().path("msg")).hasSize(3);
            mock.judge();
        }
    }

    @Test
    void itsSchemaIsWhereItsFirstLineSays() throws IOException {
        String path = sample().lines().findFirst().orElseThrow().replaceFirst(".*\\$schema=", "");

        assertThat(ROOT.resolve(path)).isRegularFile();
    }

    private static String sample() throws IOException {
        String section = Files.readString(ROOT.resolve("README.md")).split("## Your own world", 2)[1];
        return section.split("```yaml\n", 2)[1].split("```", 2)[0];
    }
}
