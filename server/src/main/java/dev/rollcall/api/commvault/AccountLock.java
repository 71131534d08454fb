package dev.rollcall.api.commvault;

import java.time.Duration;

/**
 * That an account cannot be logged in to.
 *
 * @param attempts the failed logins that led to it
 * @param remaining how long it goes on
 */
record AccountLock(int attempts, Duration remaining) {

    /** The rest in whole seconds, begun ones counted: it is 0 only for an account that is not locked. */
    int remainingSeconds() {
        return (int) remaining.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
