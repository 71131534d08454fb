package dev.rollcall.session;

import java.util.Comparator;
import java.util.List;

/**
 * A session in a store, and its place among the others, which stays the same whatever becomes of the session. Not safe for
 * use by several threads.
 *
 * @param <D> what the product knows of its sessions
 */
public final class KeptSession<D> {
    private final long turn;
    private Session<D> session;
    private List<SessionToken> tokens = List.of();

    KeptSession(long turn, Session<D> session) {
        this.turn = turn;
        this.session = session;
    }

    /** The one that began last comes first; of those that began together, the one that was added last. */
    public static <D> Comparator<KeptSession<D>> newestFirst() {
        return (one, other) -> {
            int later = other.session.begun().compareTo(one.session.begun());
            return later == 0 ? Long.compare(other.turn, one.turn) : later;
        };
    }

    /** The session as it is now. */
    public Session<D> session() {
        return session;
    }

    void become(Session<D> changed) {
        session = changed;
    }

    /** What stands for it, in the order in which it was bound. */
    List<SessionToken> tokens() {
        return tokens;
    }

    void setTokens(List<SessionToken> changed) {
        tokens = List.copyOf(changed);
    }
}
