package dev.rollcall.journal;

import dev.rollcall.contract.Exchange;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** The last exchanges between callers and one sandbox, within limits, and counts of all there ever were. Thread-safe. */
public final class Journal {
    private static final System.Logger LOG = System.getLogger(Journal.class.getName());

    private final Object lock = new Object();
    private final Recent<Entry> recent;
    private final Counts counts = new Counts();
    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private long last;

    /** An empty journal within these limits. */
    public Journal(JournalLimits limits) {
        this.recent = new Recent<>(limits, Entry::bytes);
    }

    /** Keeps an exchange and tells every follower. What a follower throws is logged and harms nobody. */
    public Entry record(Said said) {
        return record(said, entry -> {});
    }

    /**
     * The same, for who must know of the entry before anybody can find it.
     *
     * @param first is told it before; the journal waits for it, so it must be quick
     */
    public Entry record(Said said, Consumer<Entry> first) {
        return record(said, () -> true, first).orElseThrow();
    }

    /**
     * The same unless it comes too late.
     *
     * @param inTime asked at the moment when the entry would be made, at which nobody else changes the journal
     * @return empty if nothing was kept, nor told, and no number taken
     */
    public Optional<Entry> record(Said said, BooleanSupplier inTime, Consumer<Entry> first) {
        Entry entry;
        synchronized (lock) {
            if (!inTime.getAsBoolean()) {
                return Optional.empty();
            }
            entry = said.numbered(last + 1);
            last = entry.number();
            first.accept(entry);
            recent.add(entry.number(), entry);
            counts.add(Counted.of(entry));
        }
        followers.forEach(follower -> follower.tell(entry));
        return Optional.of(entry);
    }

    /**
     * Tells this consumer every entry from now on, on the thread that answers the caller: it must not block. Entries that come
     * at once may be told in another order than that of their numbers.
     */
    public Following follow(Consumer<Entry> follower) {
        Follower following = new Follower(follower);
        followers.add(following);
        return following;
    }

    /** One following: the same consumer may follow twice. */
    private final class Follower implements Following {
        private final Consumer<Entry> told;

        Follower(Consumer<Entry> told) {
            this.told = told;
        }

        void tell(Entry entry) {
            try {
                told.accept(entry);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "A follower of the journal failed", e);
            }
        }

        @Override
        public void close() {
            followers.remove(this);
        }
    }

    /** What is kept now, oldest first. */
    public List<Entry> entries() {
        return recent.list();
    }

    /** What is kept with a larger number, oldest first. */
    public List<Entry> entries(long after) {
        return entries().stream().filter(entry -> entry.number() > after).toList();
    }

    /** The entry of that number, if it is still kept. */
    public Optional<Entry> find(long number) {
        return recent.find(number);
    }

    /** The exchanges that are kept now, oldest first. */
    public List<Exchange> exchanges() {
        return entries().stream().map(Entry::exchange).toList();
    }

    /** How often each operation was answered with which status. */
    public Counts counts() {
        return counts;
    }

    /** Forgets all entries and counts. The numbers go on, and whoever follows goes on following. */
    public void clear() {
        clear(last -> {});
    }

    /**
     * The same, for who has to forget at the same moment.
     *
     * @param then is told the number of the last entry; the journal waits for it, so it must be quick
     */
    public void clear(LongConsumer then) {
        synchronized (lock) {
            recent.clear();
            counts.clear();
            then.accept(last);
        }
    }
}
