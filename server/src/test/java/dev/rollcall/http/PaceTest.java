package dev.rollcall.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.fault.Pause;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    @Test
    void aTenthOfASecondLiesBetweenTwoPieces() {
        assertThat(Pace.of(5_000, 1_000, Duration.ZERO)).isEqualTo(new Pace(100, Duration.ofMillis(100)));
    }

    @Test
    void aFewBytesPerSecondComeOneByOne() {
        assertThat(Pace.of(300, 2, Duration.ZERO)).isEqualTo(new Pace(1, Duration.ofMillis(500)));
    }

    @ParameterizedTest
    @CsvSource({"700, 1, 0", "3000, 1, 599999", "8388608, 1, 0", "2147483647, 1048576, 599000", "6000, 10, 1"})
    void nobodyWaitsLongerThanTenMinutesInAll(int bytes, int perSecond, long delay) {
        Pace pace = Pace.of(bytes, perSecond, Duration.ofMillis(delay));

        long pauses = (bytes - 1L) / pace.piece();
        assertThat(pace.pause().multipliedBy(pauses).plusMillis(delay)).isLessThanOrEqualTo(Pause.LONGEST);
        assertThat(pace.piece()).isPositive();
    }

    @Test
    void whoHasWaitedLongestHasTheRestAtOnce() {
        assertThat(Pace.of(700, 1, Pause.LONGEST).piece()).isGreaterThan(700);
        assertThat(Pace.of(700, Integer.MAX_VALUE, Duration.ZERO).piece()).isGreaterThan(700);
    }
}
