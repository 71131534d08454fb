package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
    private final SettableClock clock = new SettableClock();
    private final RateLimiter limiter = new RateLimiter(clock, () -> 10);

    @Test
    void letsTenCallsAMinutePass() {
        Quota first = limiter.count("10.0.0.1", "logIn");
        clock.pass(Duration.ofMillis(17_500));
        IntStream.rangeClosed(2, 9).forEach(call -> limiter.count("10.0.0.1", "logIn"));
        Quota tenth = limiter.count("10.0.0.1", "logIn");
        Quota eleventh = limiter.count("10.0.0.1", "logIn");

        assertThat(first.remaining()).isEqualTo(9);
        assertThat(tenth.exceeded()).isFalse();
        assertThat(tenth.remaining()).isZero();
        assertThat(eleventh.exceeded()).isTrue();
        assertThat(eleventh.remaining()).isZero();
        assertThat(eleventh.secondsToWait()).isEqualTo(43);
        assertThat(eleventh.reset()).isEqualTo(first.reset());
    }

    @Test
    void countsAddressesAndOperationsApart() {
        IntStream.rangeClosed(1, 10).forEach(call -> limiter.count("10.0.0.1", "logIn"));

        assertThat(limiter.count("10.0.0.2", "logIn").remaining()).isEqualTo(9);
        assertThat(limiter.count("10.0.0.1", "logOut").remaining()).isEqualTo(9);
    }

    @Test
    void startsAnewForAllAddressesAtOnce() {
        limiter.count("10.0.0.1", "logIn");
        clock.pass(Duration.ofSeconds(59));
        limiter.count("10.0.0.2", "logIn");
        clock.pass(Duration.ofSeconds(2));

        assertThat(limiter.count("10.0.0.2", "logIn").remaining()).isEqualTo(9);
    }
}
