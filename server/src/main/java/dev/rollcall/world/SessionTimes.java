package dev.rollcall.world;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a session of a world file began, was used last, and ended.
 *
 * @param begun not after the start of the mock
 * @param seen not before it began, not after it ended
 * @param ended null as long as it is open
 */
public record SessionTimes(
        Instant begun, Instant seen, @Nullable Instant ended) {

    /**
     * Reads the fields {@code begun}, {@code seen} and {@code ended}. A session that does not say when it was used last was
     * so at the start of the mock, or when it began if it has ended. Empty if something is wrong with them.
     */
    public static Optional<SessionTimes> of(WorldEntry session) {
        Optional<Instant> begun = session.past("begun");
        Optional<Instant> ended = session.past("ended");
        Optional<Instant> seen = session.past("seen");
        ordered(session, begun, "ended", ended);
        ordered(session, begun, "seen", seen);
        if (ended.isPresent() && seen.isPresent() && ended.get().isBefore(seen.get())) {
            session.complain("seen", "a moment not after the end in " + session.where("ended"));
        }
        return begun.map(from -> {
            Instant last = seen.orElseGet(() -> ended.isPresent() ? from : later(from, session.start()));
            return new SessionTimes(from, last, ended.orElse(null));
        });
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static void ordered(WorldEntry session, Optional<Instant> begun, String name, Optional<Instant> moment) {
        if (begun.isPresent() && moment.isPresent() && moment.get().isBefore(begun.get())) {
            session.complain(name, "a moment not before the beginning in " + session.where("begun"));
        }
    }
}
