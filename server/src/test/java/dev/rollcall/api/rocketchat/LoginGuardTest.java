package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.http.Failure;
import dev.rollcall.session.Account;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginGuardTest {
    private static final Optional<Account<Profile>> OLIVE =
            RocketChatWorld.members().named("olive.user");
    private static final Optional<Account<Profile>> ADA =
            RocketChatWorld.members().named("ada.admin");

    private final SettableClock clock = new SettableClock();
    private final LoginGuard guard = new LoginGuard(clock);

    private void fails(int times, Optional<Account<Profile>> account) {
        IntStream.range(0, times).forEach(i -> guard.failed(account, "10.0.0.1"));
    }

    private static String words(Optional<Failure> refusal) {
        return Refused.by(() -> {
            throw refusal.orElseThrow().exception();
        });
    }

    @Test
    void blocksAUserAfterTenFailuresForFiveMinutes() {
        fails(9, OLIVE);
        assertThat(guard.refusal(OLIVE, "10.0.0.1")).isEmpty();
        fails(1, OLIVE);

        assertThat(words(guard.refusal(OLIVE, "10.0.0.9")))
                .isEqualTo("401 {\"status\":\"error\",\"error\":\"error-login-blocked-for-user\","
                        + "\"details\":{\"function\":\"Accounts.validateLoginAttempt\"},"
                        + "\"message\":\"Login has been temporarily blocked For User\"}");
        assertThat(guard.refusal(ADA, "10.0.0.1")).isEmpty();
        clock.pass(Duration.ofMinutes(5));
        assertThat(guard.refusal(OLIVE, "10.0.0.1")).isEmpty();
    }

    @Test
    void blocksAnAddressAfterFiftyFailuresOfWhomever() {
        fails(50, Optional.empty());

        assertThat(words(guard.refusal(ADA, "10.0.0.1"))).contains("error-login-blocked-for-ip");
        assertThat(guard.refusal(ADA, "10.0.0.2")).isEmpty();
    }

    @Test
    void blocksAgainAtTheFirstFailureAfterABlock() {
        fails(10, OLIVE);
        clock.pass(Duration.ofMinutes(5));

        fails(1, OLIVE);

        assertThat(guard.refusal(OLIVE, "10.0.0.1")).isPresent();
    }

    @Test
    void forgetsFailuresAtALogin() {
        fails(10, OLIVE);
        clock.pass(Duration.ofMinutes(5));
        guard.succeeded(OLIVE.orElseThrow(), "10.0.0.1");

        fails(9, OLIVE);

        assertThat(guard.refusal(OLIVE, "10.0.0.1")).isEmpty();
    }
}
