package dev.rollcall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SandboxClockTest {
    private static final Instant NOON = Instant.parse("2024-02-29T12:00:00Z");

    private final AtomicReference<Instant> server = new AtomicReference<>(NOON);
    private final SandboxClock clock = new SandboxClock(server::get);

    private void pass(Duration time) {
        server.updateAndGet(now -> now.plus(time));
    }

    @Test
    void runsWithTheServersUntilItIsFrozenAndOnFromThereAfterwards() {
        pass(Duration.ofMinutes(1));
        clock.freeze();
        pass(Duration.ofMinutes(10));

        assertThat(clock.isFrozen()).isTrue();
        assertThat(clock.instant()).isEqualTo("2024-02-29T12:01:00Z");

        clock.run();
        pass(Duration.ofMinutes(1));

        assertThat(clock.isFrozen()).isFalse();
        assertThat(clock.instant()).isEqualTo("2024-02-29T12:02:00Z");
    }

    @Test
    void goesForwardFrozenAndRunning() {
        clock.advance(Duration.ofHours(1));
        clock.freeze();
        clock.advance(Duration.ofHours(1));
        pass(Duration.ofDays(1));

        assertThat(clock.instant()).isEqualTo("2024-02-29T14:00:00Z");
        assertThat(clock.isFrozen()).isTrue();
    }

    @Test
    void isSetForwardFrozenAndRunning() {
        clock.set(NOON.plusSeconds(5));
        pass(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(6));

        clock.freeze();
        clock.set(NOON.plusSeconds(60));
        pass(Duration.ofSeconds(1));

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void whoSetsItBackwardsIsToldWhatToDo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.set(NOON.minusMillis(1)))
                .withMessage("This clock shows 2024-02-29T12:00:00Z and does not go backwards to"
                        + " 2024-02-29T11:59:59.999Z: make a sandbox that starts at that moment, or reset this one, which"
                        + " shows the time of its start then");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
                .withMessageContaining("reset this one");
        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void showsWhatProductsCanTell() {
        assertThatIllegalArgumentException().isThrownBy(() -> clock.set(Instant.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofSeconds(Long.MAX_VALUE)));
        assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofDays(365 * 7_900)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SandboxOrder.plain().startingAt(Instant.EPOCH.minusNanos(1)));
    }

    @Test
    void startsAnywhere() {
        clock.restart(Optional.of(Instant.parse("2020-01-01T00:00:00Z")), true);
        pass(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo("2020-01-01T00:00:00Z");

        clock.restart(Optional.empty(), false);

        assertThat(clock.instant()).isEqualTo("2024-03-01T12:00:00Z");
    }
}
