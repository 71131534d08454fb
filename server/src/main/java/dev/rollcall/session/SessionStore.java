package dev.rollcall.session;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
    private static final Comparator<Place> NEWEST_FIRST =
            Comparator.comparing(Place::begun).thenComparing(Place::turn).reversed();

    private final Map<SessionId, Entry<D>> byId = new HashMap<>();
    private final TreeMap<Place, Session<D>> newestFirst = new TreeMap<>(NEWEST_FIRST);
    private final Map<UserId, TreeMap<Place, Session<D>>> byAccount = new HashMap<>();
    private final Map<SessionToken, SessionId> byToken = new HashMap<>();
    private final Map<SessionId, Set<SessionToken>> tokens = new HashMap<>();
    private long turns;
    private long revision;

    /**
     * Keeps a new session.
     *
     * @throws IllegalArgumentException if there is one of that id
     */
    public void add(Session<D> session) {
        if (byId.containsKey(session.id())) {
            throw new IllegalArgumentException("There is a session " + session.id() + " already");
        }
        put(new Place(session.begun(), turns++), session);
    }

    /**
     * Keeps a session in the place of the one with the same id.
     *
     * @throws IllegalArgumentException if there is none of that id, or it began at another time or is somebody else's
     */
    public void replace(Session<D> session) {
        Entry<D> entry = byId.get(session.id());
        if (entry == null
                || !entry.session().begun().equals(session.begun())
                || !entry.session().account().equals(session.account())) {
            throw new IllegalArgumentException("Session " + session.id() + " replaces no session");
        }
        put(entry.place(), session);
    }

    /** A number that is another one after every change. */
    public long revision() {
        return revision;
    }

    private void put(Place place, Session<D> session) {
        revision++;
        byId.put(session.id(), new Entry<>(place, session));
        newestFirst.put(place, session);
        byAccount
                .computeIfAbsent(session.account(), account -> new TreeMap<>(NEWEST_FIRST))
                .put(place, session);
    }

    /** Forgets a session and every token that stands for it; nothing happens if there is none of that id. */
    public void remove(SessionId id) {
        Entry<D> entry = byId.remove(id);
        if (entry != null) {
            revision++;
            newestFirst.remove(entry.place());
            leave(byAccount, entry.session().account(), siblings -> siblings.remove(entry.place()), Map::isEmpty);
            Set.copyOf(tokens.getOrDefault(id, Set.of())).forEach(this::unbind);
        }
    }

    /** Lets a token stand for a session, in place of what it stood for before. */
    public void bind(SessionToken token, SessionId session) {
        revision++;
        unbind(token);
        byToken.put(token, session);
        tokens.computeIfAbsent(session, id -> new LinkedHashSet<>()).add(token);
    }

    /** Lets a token stand for nothing. */
    public void unbind(SessionToken token) {
        SessionId session = byToken.remove(token);
        if (session != null) {
            revision++;
            leave(tokens, session, siblings -> siblings.remove(token), Set::isEmpty);
        }
    }

    /** Takes something out of what is filed under a key, and the key too if that was the last. */
    private static <K, V> void leave(Map<K, V> files, K key, Consumer<V> taking, Predicate<V> isEmpty) {
        files.computeIfPresent(key, (same, file) -> {
            taking.accept(file);
            return isEmpty.test(file) ? null : file;
        });
    }

    /** The session of that id. */
    public Optional<Session<D>> find(SessionId id) {
        return Optional.ofNullable(byId.get(id)).map(Entry::session);
    }

    /** The session that a token stands for, open or ended. */
    public Optional<Session<D>> find(SessionToken token) {
        return Optional.ofNullable(byToken.get(token)).flatMap(this::find);
    }

    /** The tokens that stand for a session, in the order in which they were bound to it. */
    public List<SessionToken> tokens(SessionId session) {
        return List.copyOf(tokens.getOrDefault(session, Set.of()));
    }

    /** All sessions, the one that began last first; of those that began together, the one that was added last. */
    public Stream<Session<D>> newestFirst() {
        return newestFirst.values().stream();
    }

    /** The same the other way round: a store to which they are added so has the same order. */
    public Stream<Session<D>> oldestFirst() {
        return newestFirst.descendingMap().values().stream();
    }

    /** The sessions of one account, newest first. */
    public Stream<Session<D>> newestFirst(UserId account) {
        Collection<Session<D>> sessions =
                byAccount.containsKey(account) ? byAccount.get(account).values() : List.of();
        return sessions.stream();
    }

    /** How many sessions there are, open and ended. */
    public int size() {
        return byId.size();
    }

    /** How many of one account there are. */
    public int size(UserId account) {
        return byAccount.containsKey(account) ? byAccount.get(account).size() : 0;
    }

    private record Entry<D>(Place place, Session<D> session) {}

    private record Place(Instant begun, long turn) {}
}
