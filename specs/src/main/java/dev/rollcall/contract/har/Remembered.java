package dev.rollcall.contract.har;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about the things that came lately, and not for the first time: in a recording of which nothing repeats,
 * nothing is kept. What nobody has asked for the longest goes first. Thread-safe.
 */
final class Remembered<K, V> {
    /** For so many things it is known whether they came before; a power of two. */
    private static final int CAME = 1 << 14;

    private final long most;
    private final ToLongBiFunction<K, V> bytes;
    private final int[] came = new int[CAME];
    private final Map<K, V> known = new LinkedHashMap<>(16, 0.75f, true);
    private long kept;

    /**
     * @param most how many bytes all may take together
     * @param bytes about how many bytes a thing takes together with what is known of it; the same at every call
     */
    Remembered(long most, ToLongBiFunction<K, V> bytes) {
        this.most = most;
        this.bytes = bytes;
    }

    /** What is known of a thing, or else is found out now. */
    V of(K thing, Supplier<V> finding) {
        V before = find(thing);
        if (before != null) {
            return before;
        }
        // Outside of the lock: two threads may well find out the same.
        V found = finding.get();
        if (cameBefore(thing.hashCode())) {
            keep(thing, found);
        }
        return found;
    }

    /** Most of what comes but once is not kept at all; what came before is known by a number that seldom two things share. */
    private synchronized boolean cameBefore(int number) {
        int place = (number ^ number >>> 16) & (CAME - 1);
        boolean before = came[place] == number;
        came[place] = number;
        return before;
    }

    private synchronized @Nullable V find(K thing) {
        return known.get(thing);
    }

    private synchronized void keep(K thing, V found) {
        if (known.putIfAbsent(thing, found) == null) {
            kept += bytes.applyAsLong(thing, found);
            Iterator<Map.Entry<K, V>> oldest = known.entrySet().iterator();
            while (kept > most && oldest.hasNext()) {
                Map.Entry<K, V> entry = oldest.next();
                kept -= bytes.applyAsLong(entry.getKey(), entry.getValue());
                oldest.remove();
            }
        }
    }
}
