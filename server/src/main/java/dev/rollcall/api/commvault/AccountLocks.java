package dev.rollcall.api.commvault;

import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Locks accounts after failed logins in a row. How many, and for how long, is not documented.
 *
 * <p>Not safe for use by several threads: the rules hold their lock around each step.
 */
final class AccountLocks {
    /** After so many failed logins in a row an account is locked. */
    static final int ATTEMPTS = 5;

    /** For so long an account is locked. */
    static final Duration TIME = Duration.ofHours(24);

    private final BooleanSupplier counting;
    private final Map<UserId, Attempts> failed = new HashMap<>();

    /**
     * No account is locked.
     *
     * @param counting whether failed logins lock accounts at all, asked at each of them
     */
    AccountLocks(BooleanSupplier counting) {
        this.counting = counting;
    }

    /** The same by the settings of a sandbox. */
    static AccountLocks in(Sandbox sandbox) {
        return new AccountLocks(() -> sandbox.settings(CommvaultSessions.class).get(Settings.RATE_LIMITS));
    }

    /** The lock of an account, if it is locked at that moment. */
    Optional<AccountLock> find(UserId user, Instant now) {
        Attempts attempts = failed.getOrDefault(user, Attempts.NONE);
        Instant until = attempts.lockedUntil();
        return until == null || !now.isBefore(until)
                ? Optional.empty()
                : Optional.of(new AccountLock(attempts.count(), Duration.between(now, until)));
    }

    /** Counts a failed login. */
    void failed(UserId user, Instant now) {
        if (counting.getAsBoolean()) {
            int count = failed.getOrDefault(user, Attempts.NONE).next(now);
            failed.put(user, new Attempts(count, count >= ATTEMPTS ? now.plus(TIME) : null));
        }
    }

    /** Forgets the failed logins of an account. */
    void succeeded(UserId user) {
        failed.remove(user);
    }

    /** Locks an account, as if somebody had tried too often just now. */
    void lock(UserId user, Instant now) {
        failed.put(user, new Attempts(ATTEMPTS, now.plus(TIME)));
    }

    /** The failed logins in a row that have not locked an account yet. */
    int failures(UserId user) {
        Attempts attempts = failed.getOrDefault(user, Attempts.NONE);
        return attempts.lockedUntil() == null ? attempts.count() : 0;
    }

    /** Since when an account is locked, or was until lately. */
    Optional<Instant> since(UserId user) {
        return Optional.ofNullable(failed.getOrDefault(user, Attempts.NONE).lockedUntil())
                .map(until -> until.minus(TIME));
    }

    /** Lets an account have failed logins behind it, too few to lock it. */
    void setFailures(UserId user, int count) {
        failed.put(user, new Attempts(count, null));
    }

    private record Attempts(int count, @Nullable Instant lockedUntil) {
        static final Attempts NONE = new Attempts(0, null);

        int next(Instant now) {
            boolean lapsed = lockedUntil != null && !now.isBefore(lockedUntil);
            return lapsed ? 1 : count + 1;
        }
    }
}
