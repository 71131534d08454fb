package dev.rollcall.journal;

import dev.rollcall.contract.Exchange;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The last exchanges between callers and one sandbox, oldest first: so many of them, and not more than so many bytes, however
 * long the mock runs. Thread-safe.
 */
public final class Journal {
    private static final System.Logger LOG = System.getLogger(Journal.class.getName());

    private final int capacity;
    private final long most;
    private final Deque<Exchange> exchanges = new ArrayDeque<>();
    private long size;
    private final List<Consumer<Exchange>> followers = new CopyOnWriteArrayList<>();

    /**
     * An empty journal.
     *
     * @param capacity how many exchanges it keeps; the oldest goes when one more comes
     * @param most about how many bytes of memory they take; the oldest go when there are more, the last one never does
     */
    public Journal(int capacity, long most) {
        this.capacity = capacity;
        this.most = most;
    }

    /** Keeps an exchange and tells every follower. What a follower throws is logged and harms nobody. */
    public void record(Exchange exchange) {
        synchronized (exchanges) {
            exchanges.addLast(exchange);
            size += ExchangeSize.of(exchange);
            while (exchanges.size() > capacity || (size > most && exchanges.size() > 1)) {
                size -= ExchangeSize.of(exchanges.removeFirst());
            }
        }
        followers.forEach(follower -> tell(follower, exchange));
    }

    private static void tell(Consumer<Exchange> follower, Exchange exchange) {
        try {
            follower.accept(exchange);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A follower of the journal failed", e);
        }
    }

    /** Tells this consumer every exchange from now on, on the thread that answers the caller: it must not block. */
    public void follow(Consumer<Exchange> follower) {
        followers.add(follower);
    }

    /** Forgets what was said so far. */
    public void clear() {
        synchronized (exchanges) {
            exchanges.clear();
            size = 0;
        }
    }

    /** What is kept now, oldest first. */
    public List<Exchange> exchanges() {
        synchronized (exchanges) {
            return List.copyOf(exchanges);
        }
    }
}
