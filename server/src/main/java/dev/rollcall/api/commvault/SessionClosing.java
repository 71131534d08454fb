package dev.rollcall.api.commvault;

import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Logs off sessions by their ids, all or none (vendor page about deleting sessions), and lets single ones be over.
 *
 * <p>Not safe for use by several threads: the rules hold their lock around each step.
 */
final class SessionClosing {
    private final SessionStore<SessionDetails> store;
    private final IdleLimit idle;

    SessionClosing(SessionStore<SessionDetails> store, IdleLimit idle) {
        this.store = store;
        this.idle = idle;
    }

    /**
     * Ends the sessions at that moment.
     *
     * @throws dev.rollcall.http.FailureException if the caller may not close one of them, or one cannot be closed
     */
    void close(Caller caller, List<SessionId> ids, Instant now) {
        // Whether an id exists is told only to those who may close it.
        if (!ids.stream().allMatch(id -> mayClose(caller, id))) {
            throw CommvaultFailure.otherUser().exception();
        }
        List<Session<SessionDetails>> closable =
                ids.stream().distinct().map(id -> closable(id, now)).toList();
        closable.forEach(session -> store.replace(session.endedAt(now)));
    }

    private boolean mayClose(Caller caller, SessionId id) {
        return caller.account().details().managesUsers()
                || store.find(id)
                        .map(Session::account)
                        .filter(caller.account().id()::equals)
                        .isPresent();
    }

    /** The documentation limits closing to the Web Server and the command line; one that has ended gives 500 (captured). */
    private Session<SessionDetails> closable(SessionId id, Instant now) {
        return store.find(id)
                .filter(session -> session.details().console().isClosable())
                .filter(session -> idle.at(now, session).isOpen())
                .orElseThrow(() -> CommvaultFailure.unexpected().exception());
    }

    /** Ends an open session that nobody asked to be closed; tells whether there was one. */
    boolean end(SessionId id, Instant now) {
        return change(id, now, session -> session.endedAt(now));
    }

    /** Lets the time of an open session run out at that moment; tells whether there was one. */
    boolean expire(SessionId id, Instant now) {
        return change(id, now, session -> session.with(session.details().expiredAt(now)));
    }

    private boolean change(SessionId id, Instant now, UnaryOperator<Session<SessionDetails>> change) {
        Optional<Session<SessionDetails>> open =
                store.find(id).filter(session -> idle.at(now, session).isOpen());
        open.map(change).ifPresent(store::replace);
        return open.isPresent();
    }
}
