package dev.rollcall.api.joomla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.SessionToken;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final SessionToken TOKEN = new SessionToken("a");

    private final RateLimit limit = new RateLimit(Map.of());

    @Test
    void letsAsManyThroughAsTheLimitSaysAndRefusesTheNext() {
        assertThat(limit.take(TOKEN, 3, NOON)).isEqualTo(new Allowance(3, 2, 0));
        assertThat(limit.take(TOKEN, 3, NOON)).isEqualTo(new Allowance(3, 1, 0));
        assertThat(limit.take(TOKEN, 3, NOON)).isEqualTo(new Allowance(3, 0, 0));
        assertThat(limit.take(TOKEN, 3, NOON)).isEqualTo(new Allowance(3, 0, 20));
    }

    @Test
    void doesNotCountWhatItRefuses() {
        for (int calls = 0; calls < 10; calls++) {
            limit.take(TOKEN, 3, NOON);
        }

        assertThat(limit.take(TOKEN, 3, NOON.plusSeconds(19)).retryAfter()).isEqualTo(1);
        assertThat(limit.take(TOKEN, 3, NOON.plusSeconds(20)).isUsedUp()).isFalse();
    }

    @Test
    void leaksASecondPerSecond() {
        limit.take(TOKEN, 3, NOON);
        limit.take(TOKEN, 3, NOON);

        assertThat(limit.take(TOKEN, 3, NOON.plusSeconds(40))).isEqualTo(new Allowance(3, 2, 0));
        assertThat(limit.take(TOKEN, 3, NOON.plus(Duration.ofDays(1)))).isEqualTo(new Allowance(3, 2, 0));
    }

    @Test
    void countsEveryTokenForItself() {
        for (int calls = 0; calls < 4; calls++) {
            limit.take(TOKEN, 3, NOON);
        }

        assertThat(limit.take(new SessionToken("b"), 3, NOON).remaining()).isEqualTo(2);
    }

    @Test
    void countsAcceptedTokensOnly() {
        Site site = new Site(
                Settings.defaults().with(Settings.RATE_LIMITS, true).with(JoomlaSettings.REQUESTS_PER_MINUTE, 3));

        assertThat(site.withToken(People.TESTER).allowance()).isEqualTo(new Allowance(3, 2, 0));
        assertThat(site.withToken("wrong", null).allowance()).isNull();
        assertThat(site.withPassword("bo.tester", "purple-monkey-57", false).allowance())
                .isNull();
    }
}
