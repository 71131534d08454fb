package dev.rollcall.api.rocketchat;

import java.time.Instant;

/**
 * Failures to log in, one after the other.
 *
 * @param count how many
 * @param last when the last one was
 */
record FailedLogins(int count, Instant last) {

    FailedLogins and(FailedLogins later) {
        return new FailedLogins(count + later.count, later.last);
    }
}
