package dev.rollcall.journal;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * The things with the highest numbers, as many as the limits of a journal allow. Thread-safe.
 *
 * @param <T> what is kept
 */
public final class Recent<T> {
    private final JournalLimits limits;
    private final ToLongFunction<T> size;
    private final TreeMap<Long, Sized<T>> byNumber = new TreeMap<>();
    private long bytes;

    private record Sized<T>(T thing, long bytes) {}

    /**
     * None.
     *
     * @param size about how many bytes of memory one takes, the same at every time
     */
    public Recent(JournalLimits limits, ToLongFunction<T> size) {
        this.limits = limits;
        this.size = size;
    }

    /** Keeps one more; the numbers may come in any order. */
    public synchronized void add(long number, T thing) {
        Sized<T> sized = new Sized<>(thing, size.applyAsLong(thing));
        byNumber.put(number, sized);
        bytes += sized.bytes();
        while (byNumber.size() > limits.exchanges() || (bytes > limits.bytes() && byNumber.size() > 1)) {
            bytes -= byNumber.pollFirstEntry().getValue().bytes();
        }
    }

    /** The one of that number, if it is still kept. */
    public synchronized Optional<T> find(long number) {
        return Optional.ofNullable(byNumber.get(number)).map(Sized::thing);
    }

    /** All that are kept, in the order of their numbers. */
    public synchronized List<T> list() {
        return byNumber.values().stream().map(Sized::thing).toList();
    }

    /** Forgets all of them. */
    public synchronized void clear() {
        byNumber.clear();
        bytes = 0;
    }
}
