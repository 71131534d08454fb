package dev.rollcall.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * The things with the highest numbers, as many as the limits of a journal allow. Thread-safe.
 *
 * @param <T> what is kept
 */
public final class Recent<T> {
    private final JournalLimits limits;
    private final ToLongFunction<T> size;
    /** In the order of their numbers. */
    private final Deque<Numbered<T>> kept = new ArrayDeque<>();

    private final Map<Long, T> byNumber = new HashMap<>();
    private long bytes;

    private record Numbered<T>(long number, T thing, long bytes) {}

    /**
     * None.
     *
     * @param size about how many bytes of memory one takes, the same at every time
     */
    public Recent(JournalLimits limits, ToLongFunction<T> size) {
        this.limits = limits;
        this.size = size;
    }

    /** Keeps one more; the numbers may come in any order, and none comes twice. */
    public synchronized void add(long number, T thing) {
        Numbered<T> each = new Numbered<>(number, thing, size.applyAsLong(thing));
        byNumber.put(number, thing);
        bytes += each.bytes();
        put(each);
        while (kept.size() > limits.exchanges() || (bytes > limits.bytes() && kept.size() > 1)) {
            Numbered<T> oldest = kept.removeFirst();
            byNumber.remove(oldest.number());
            bytes -= oldest.bytes();
        }
    }

    private void put(Numbered<T> each) {
        if (kept.isEmpty() || kept.getLast().number() < each.number()) {
            kept.addLast(each);
            return;
        }
        // Those that are ready in another order than they began are few, and near each other.
        Deque<Numbered<T>> later = new ArrayDeque<>();
        while (!kept.isEmpty() && kept.getLast().number() > each.number()) {
            later.push(kept.removeLast());
        }
        kept.addLast(each);
        later.forEach(kept::addLast);
    }

    /** The one of that number, if it is still kept. */
    public synchronized Optional<T> find(long number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** All that are kept, in the order of their numbers. */
    public synchronized List<T> list() {
        List<T> all = new ArrayList<>(kept.size());
        kept.forEach(each -> all.add(each.thing()));
        return all;
    }

    /** Forgets all of them. */
    public synchronized void clear() {
        kept.clear();
        byNumber.clear();
        bytes = 0;
    }
}
