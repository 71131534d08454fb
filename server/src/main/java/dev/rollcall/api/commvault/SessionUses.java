package dev.rollcall.api.commvault;

import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.SessionToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Notes when sessions were used last.
 *
 * <p>Not safe for use by several threads: the rules hold their lock around each step.
 */
final class SessionUses {
    private final SessionStore<SessionDetails> store;
    private final IdleLimit idle;
    private long revisions;

    SessionUses(SessionStore<SessionDetails> store, IdleLimit idle) {
        this.store = store;
        this.idle = idle;
    }

    /** The session that a token stands for, which counts as used at that moment; empty if there is none that is open. */
    Optional<Session<SessionDetails>> by(SessionToken token, Instant now) {
        Optional<Session<SessionDetails>> open =
                store.find(token).map(session -> idle.at(now, session)).filter(Session::isOpen);
        open.ifPresent(session -> use(session, now));
        return open;
    }

    /**
     * Uses a session once more, unless a list would show that.
     *
     * @param listed the sessions that were open when the list was made, as it shows them
     * @return whether it was used: the list would still be the same, then
     */
    boolean again(SessionId id, List<Session<SessionDetails>> listed, Instant now) {
        Optional<Session<SessionDetails>> open =
                store.find(id).map(session -> idle.at(now, session)).filter(Session::isOpen);
        boolean same = open.isPresent() && listed.stream().allMatch(row -> isShownAsBefore(row, id, now));
        if (same) {
            use(open.get(), now);
        }
        return same;
    }

    /** Lists tell seconds. What else they show changes by nothing but time and use since they were made. */
    private boolean isShownAsBefore(Session<SessionDetails> row, SessionId used, Instant now) {
        return store.find(row.id())
                .map(session -> idle.at(now, session))
                .filter(Session::isOpen)
                .map(session -> session.id().equals(used) ? lastUse(session, now) : session.seen())
                .filter(seen -> seen.getEpochSecond() == row.seen().getEpochSecond())
                .isPresent();
    }

    private static Instant lastUse(Session<SessionDetails> session, Instant now) {
        return session.seen().isBefore(now) ? now : session.seen();
    }

    private void use(Session<SessionDetails> session, Instant now) {
        if (session.seen().isBefore(now)) {
            long before = store.revision();
            store.replace(session.seenAt(now));
            revisions += store.revision() - before;
        }
    }

    /** By how much the revision of all sessions has grown by their use alone. */
    long revisions() {
        return revisions;
    }
}
