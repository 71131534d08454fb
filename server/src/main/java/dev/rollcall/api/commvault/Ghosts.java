package dev.rollcall.api.commvault;

import dev.rollcall.session.Chance;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * Sessions that are listed and not there. Each is a twin of a real one, by whose id its own is made: it stays the same from call
 * to call. Not safe for use by several threads: the rules hold their lock around each step.
 */
final class Ghosts {
    private final SessionStore<SessionDetails> store;
    private final IdleLimit idle;

    Ghosts(SessionStore<SessionDetails> store, IdleLimit idle) {
        this.store = store;
        this.idle = idle;
    }

    /** Puts one among the sessions of a user. If he has none, it is a twin of the caller's. */
    Optional<SessionId> appear(Caller caller, UserId user, Instant now) {
        return store.newestFirst(user)
                .filter(session -> idle.at(now, session).isOpen())
                .findFirst()
                .or(() -> store.newestFirst(user).findFirst())
                .or(() -> store.find(caller.session()))
                .map(twin -> appear(twin, user, now));
    }

    private SessionId appear(Session<SessionDetails> twin, UserId user, Instant now) {
        SessionId id = SessionIds.next(
                twin.details().console(), Chance.seeded(0, twin.id().value()));
        Instant seen = now.isBefore(twin.begun()) ? twin.begun() : now;
        store.add(new Session<>(id, user, twin.address(), twin.begun(), seen, null, twin.details()));
        return id;
    }

    /** The newest session of a user that is open, can be closed and does not make the call. */
    Optional<SessionId> newestOther(Caller caller, UserId user, Instant now) {
        return store.newestFirst(user)
                .filter(session -> idle.at(now, session).isOpen())
                .filter(session -> session.details().console().isClosable())
                .map(Session::id)
                .filter(id -> !id.equals(caller.session()))
                .findFirst();
    }
}
