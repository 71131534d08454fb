package dev.rollcall.suite.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import dev.rollcall.client.rocketchat.ApiException;
import dev.rollcall.client.rocketchat.model.SessionPage;
import dev.rollcall.codecs.RocketChatPassword;
import dev.rollcall.junit.Clients;
import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.TestClock;
import dev.rollcall.suite.Known;
import dev.rollcall.suite.Scenario;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Rollcall
class SecondFactorTest {
    private static final Map<String, String> TESTROXIE =
            Map.of("X-User-Id", Workspace.USER, "X-Auth-Token", Workspace.TOKEN);

    private static SessionPage list(Clients clients, Map<String, String> caller, @Nullable String code)
            throws ApiException {
        return Workspace.sessions(clients, caller).listAllSessions(null, null, null, null, code, null);
    }

    private static String refusal(Clients clients, Map<String, String> caller, @Nullable String code) {
        ApiException refused = catchThrowableOfType(ApiException.class, () -> list(clients, caller, code));
        assertThat(refused.getCode()).isEqualTo(400);
        return refused.getResponseBody();
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "second-factor check and its settings")
    void aGoodCodeCountsForHalfAnHour(Clients clients, TestClock clock) throws Exception {
        assertThat(refusal(clients, TESTROXIE, null)).contains("TOTP Required [totp-required]");
        assertThat(list(clients, TESTROXIE, Workspace.CODE).getTotal()).isEqualTo(13);

        clock.advance(Duration.ofMinutes(30));
        assertThat(list(clients, TESTROXIE, null).getTotal()).isEqualTo(13);
        clock.advance(Duration.ofSeconds(1));
        assertThat(refusal(clients, TESTROXIE, null)).contains("TOTP Required [totp-required]");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "second-factor check")
    void itCountsForTheSameProgramOnly(Clients clients) throws Exception {
        list(clients, TESTROXIE, Workspace.CODE);

        Map<String, String> otherProgram =
                Map.of("X-User-Id", Workspace.USER, "X-Auth-Token", Workspace.TOKEN, "User-Agent", "something else");

        assertThat(refusal(clients, otherProgram, null)).contains("TOTP Required [totp-required]");
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "second-factor check; RFC 6238")
    void theSecretReallyWorks(Clients clients, TestClock clock) throws Exception {
        // What the printed secret OJXWY3DDMFWGYLLUN52HALLTMVRXEZLU stands for.
        SecretKeySpec key = new SecretKeySpec("rollcall-totp-secret".getBytes(StandardCharsets.US_ASCII), "HmacSHA1");
        TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
        String old = generator.generateOneTimePasswordString(key, clock.instant());
        clock.advance(Duration.ofMinutes(1));
        String young = generator.generateOneTimePasswordString(key, clock.instant());
        clock.advance(Duration.ofSeconds(30));

        assertThat(refusal(clients, TESTROXIE, old)).contains("TOTP Invalid [totp-invalid]");
        assertThat(list(clients, TESTROXIE, young).getTotal()).isEqualTo(13);
    }

    @Test
    @Scenario(known = Known.SOURCE_READ, source = "second-factor check")
    void theHashedPasswordIsTheLastFactor(Clients clients) throws Exception {
        assertThat(refusal(clients, Workspace.ADA, null))
                .contains("\"details\":{\"method\":\"password\",\"codeGenerated\":false,\"availableMethods\":[]}");

        assertThat(list(clients, Workspace.ADA, RocketChatPassword.digest("ada.admin-password"))
                        .getTotal())
                .isEqualTo(13);
        assertThat(list(clients, Workspace.ADA, null).getTotal()).isEqualTo(13);
    }
}
