package dev.rollcall.api.commvault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.session.UserId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountLocksTest {
    private static final UserId USER = new UserId("10");
    private static final Instant NOON = Instant.parse("2017-06-12T12:00:00Z");

    private final AccountLocks locks = new AccountLocks(() -> true);

    @Test
    void countsFromOneAgainAfterALockIsOver() {
        locks.lock(USER, NOON);
        Instant later = NOON.plus(AccountLocks.TIME);

        locks.failed(USER, later);

        assertThat(locks.find(USER, later)).isEmpty();
    }

    @Test
    void saysHowLongALockGoesOnInBegunSeconds() {
        locks.lock(USER, NOON);

        assertThat(locks.find(USER, NOON.plusMillis(1)))
                .map(AccountLock::remainingSeconds)
                .contains(86_400);
        assertThat(locks.find(USER, NOON.plus(AccountLocks.TIME).minusMillis(1)))
                .map(AccountLock::remainingSeconds)
                .contains(1);
        assertThat(new AccountLock(5, Duration.ZERO).remainingSeconds()).isZero();
    }
}
