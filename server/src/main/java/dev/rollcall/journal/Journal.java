package dev.rollcall.journal;

import dev.rollcall.contract.Exchange;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The last exchanges between callers and one sandbox, oldest first. Thread-safe. */
public final class Journal {
    private static final System.Logger LOG = System.getLogger(Journal.class.getName());

    private final int capacity;
    private final Deque<Exchange> exchanges = new ArrayDeque<>();
    private final List<Consumer<Exchange>> followers = new CopyOnWriteArrayList<>();

    /**
     * An empty journal.
     *
     * @param capacity how many exchanges it keeps; the oldest goes when one more comes
     */
    public Journal(int capacity) {
        this.capacity = capacity;
    }

    /** Keeps an exchange and tells every follower. What a follower throws is logged and harms nobody. */
    public void record(Exchange exchange) {
        synchronized (exchanges) {
            if (exchanges.size() == capacity) {
                exchanges.removeFirst();
            }
            exchanges.addLast(exchange);
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

    /** What is kept now, oldest first. */
    public List<Exchange> exchanges() {
        synchronized (exchanges) {
            return List.copyOf(exchanges);
        }
    }
}
