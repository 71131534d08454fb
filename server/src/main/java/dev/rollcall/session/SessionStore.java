package dev.rollcall.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sessions of one product in one sandbox, in memory, with the tokens that stand for them.
 *
 * <p>Not safe for use by several threads: the rules of the product hold one lock around each of their steps, since a
 * step often reads first and writes then.
 *
 * @param <D> what the product knows of its sessions
 */
public final class SessionStore<D> {
    private final Map<SessionId, KeptSession<D>> byId = new HashMap<>();
    private final CountedBlocks<KeptSession<D>, Integer> newestFirst = ordered();
    private final Map<UserId, CountedBlocks<KeptSession<D>, Integer>> byAccount = new HashMap<>();
    private final Map<SessionToken, SessionId> byToken = new HashMap<>();
    private final SessionWatcher<D> watcher;
    private long turns;
    private long revision;

    /** An empty one that nobody watches. */
    public SessionStore() {
        this(SessionWatcher.none());
    }

    /** An empty one; the watcher is told of everything that will be in it. */
    public SessionStore(SessionWatcher<D> watcher) {
        this.watcher = watcher;
    }

    private static <D> CountedBlocks<KeptSession<D>, Integer> ordered() {
        return new CountedBlocks<>(KeptSession.newestFirst(), List::size);
    }

    /**
     * Keeps a new session.
     *
     * @throws IllegalArgumentException if there is one of that id
     */
    public void add(Session<D> session) {
        KeptSession<D> kept = new KeptSession<>(turns, session);
        if (byId.putIfAbsent(session.id(), kept) != null) {
            throw new IllegalArgumentException("There is a session " + session.id() + " already");
        }
        turns++;
        revision++;
        newestFirst.add(kept);
        byAccount.computeIfAbsent(session.account(), account -> ordered()).add(kept);
        watcher.added(kept);
    }

    /**
     * Keeps a session in the place of the one with the same id.
     *
     * @throws IllegalArgumentException if there is none of that id, or it began at another time or is somebody else's
     */
    public void replace(Session<D> session) {
        KeptSession<D> kept = byId.get(session.id());
        if (kept == null
                || !kept.session().begun().equals(session.begun())
                || !kept.session().account().equals(session.account())) {
            throw new IllegalArgumentException("Session " + session.id() + " replaces no session");
        }
        revision++;
        Session<D> before = kept.session();
        kept.become(session);
        watcher.changed(kept, before);
    }

    /** A number that is another one after every change. */
    public long revision() {
        return revision;
    }

    /** Forgets a session and every token that stands for it; nothing happens if there is none of that id. */
    public void remove(SessionId id) {
        KeptSession<D> kept = byId.remove(id);
        if (kept != null) {
            revision++;
            newestFirst.remove(kept);
            byAccount.computeIfPresent(kept.session().account(), (account, siblings) -> {
                siblings.remove(kept);
                return siblings.size() == 0 ? null : siblings;
            });
            kept.tokens().forEach(byToken::remove);
            watcher.removed(kept);
        }
    }

    /**
     * Lets a token stand for a session, in place of what it stood for before.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public void bind(SessionToken token, SessionId session) {
        KeptSession<D> kept = byId.get(session);
        if (kept == null) {
            throw new IllegalArgumentException("There is no session " + session);
        }
        revision++;
        unbind(token);
        byToken.put(token, session);
        kept.setTokens(Stream.concat(kept.tokens().stream(), Stream.of(token)).toList());
    }

    /** Lets a token stand for nothing. */
    public void unbind(SessionToken token) {
        SessionId session = byToken.remove(token);
        KeptSession<D> kept = session == null ? null : byId.get(session);
        if (kept != null) {
            revision++;
            kept.setTokens(
                    kept.tokens().stream().filter(other -> !other.equals(token)).toList());
        }
    }

    /** The session of that id. */
    public Optional<Session<D>> find(SessionId id) {
        return Optional.ofNullable(byId.get(id)).map(KeptSession::session);
    }

    /** The session that a token stands for, open or ended. */
    public Optional<Session<D>> find(SessionToken token) {
        return Optional.ofNullable(byToken.get(token)).flatMap(this::find);
    }

    /** The tokens that stand for a session, in the order in which they were bound to it. */
    public List<SessionToken> tokens(SessionId session) {
        KeptSession<D> kept = byId.get(session);
        return kept == null ? List.of() : kept.tokens();
    }

    /** All sessions, the one that began last first; of those that began together, the one that was added last. */
    public Stream<Session<D>> newestFirst() {
        return newestFirst.stream().map(KeptSession::session);
    }

    /** The same the other way round: a store to which they are added so has the same order. */
    public Stream<Session<D>> oldestFirst() {
        List<Session<D>> all = new ArrayList<>(newestFirst().toList());
        Collections.reverse(all);
        return all.stream();
    }

    /** The sessions of one account, newest first. */
    public Stream<Session<D>> newestFirst(UserId account) {
        return Stream.ofNullable(byAccount.get(account))
                .flatMap(CountedBlocks::stream)
                .map(KeptSession::session);
    }

    /** How many sessions there are, open and ended. */
    public int size() {
        return byId.size();
    }

    /** How many of one account there are. */
    public int size(UserId account) {
        CountedBlocks<KeptSession<D>, Integer> sessions = byAccount.get(account);
        return sessions == null ? 0 : sessions.size();
    }
}
