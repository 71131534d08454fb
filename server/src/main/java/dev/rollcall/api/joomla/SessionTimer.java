package dev.rollcall.api.joomla;

import java.time.Instant;

/**
 * How often and when a session was used, as Joomla keeps it in the session itself.
 *
 * @param counter how many requests it has seen, the first one included
 * @param last when the request before the present one came
 * @param now when the present request came, not before the last one
 */
record SessionTimer(int counter, Instant last, Instant now) {
    SessionTimer {
        if (now.isBefore(last)) {
            throw new IllegalArgumentException("A request does not come before the one before it");
        }
    }

    /** The timer in the first request of a session. */
    static SessionTimer startedAt(Instant moment) {
        return new SessionTimer(1, moment, moment);
    }

    /** The timer in the next request. A clock that was set back stands still. */
    SessionTimer next(Instant moment) {
        return new SessionTimer(counter + 1, now, moment.isBefore(now) ? now : moment);
    }
}
