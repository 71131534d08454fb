package dev.rollcall.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Keeps a store from growing with every login. The newest sessions of an account stay, ended or not: they are what people
 * look at. Older ones stay as long as they are open, up to a number that nobody reaches by hand. Those beyond go, not at
 * once but before they are half as many again.
 *
 * <p>Not safe for use by several threads: the rules of the product hold one lock around each of their steps.
 *
 * @param <D> what the product knows of its sessions
 */
public final class Retention<D> {
    /** How many open sessions an account may have before its oldest one is forgotten. */
    public static final int MOST = 5_000;

    private final SessionStore<D> store;
    private final int newest;
    private final Predicate<Session<D>> lasting;
    private final Map<UserId, Integer> sweptAt = new HashMap<>();

    /**
     * Rules for a store.
     *
     * @param newest how many sessions of an account stay whether they have ended or not
     * @param lasting which sessions stay in any case
     */
    public Retention(SessionStore<D> store, int newest, Predicate<Session<D>> lasting) {
        this.store = store;
        this.newest = newest;
        this.lasting = lasting;
    }

    /** To be told whenever a session of an account has begun. */
    public void begun(UserId account) {
        if (store.size(account) >= sweptAt.getOrDefault(account, 2 * newest)) {
            sweep(account);
            int left = store.size(account);
            sweptAt.put(account, left + Math.max(newest, left / 2));
        }
    }

    /** At how many sessions each account is looked through next, if it ever was: who goes on with these goes on as this. */
    public Map<UserId, Integer> marks() {
        return Map.copyOf(sweptAt);
    }

    /** Goes on where another one was. */
    public void goOn(Map<UserId, Integer> marks) {
        sweptAt.putAll(marks);
    }

    private void sweep(UserId account) {
        List<Session<D>> newestFirst = store.newestFirst(account).toList();
        int kept = 0;
        for (Session<D> session : newestFirst) {
            if (lasting.test(session) || kept < newest || (session.isOpen() && kept < MOST)) {
                kept++;
            } else {
                store.remove(session.id());
            }
        }
    }
}
