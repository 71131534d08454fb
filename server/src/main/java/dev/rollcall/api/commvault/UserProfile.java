package dev.rollcall.api.commvault;

import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A user as others see him at one moment.
 *
 * @param account who it is
 * @param sessions his sessions as they are at that moment, newest first
 * @param now that moment
 */
record UserProfile(Account<UserDetails> account, List<Session<SessionDetails>> sessions, Instant now) {

    UserProfile {
        sessions = List.copyOf(sessions);
    }

    boolean isLoggedIn() {
        return sessions.stream().anyMatch(Session::isOpen);
    }

    /** How long none of the open sessions was used; nothing if there is none. */
    Duration idle() {
        return sessions.stream()
                .filter(Session::isOpen)
                .map(Session::seen)
                .max(Comparator.naturalOrder())
                .map(seen -> Duration.between(seen, now))
                .orElse(Duration.ZERO);
    }

    /** Epoch seconds of the newest login, 0 if there was none. */
    long lastLogin() {
        return sessions.isEmpty() ? 0 : sessions.get(0).begun().getEpochSecond();
    }
}
