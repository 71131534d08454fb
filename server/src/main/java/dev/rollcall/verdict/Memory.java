package dev.rollcall.verdict;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was found out about the last things. Thread-safe. */
final class Memory<K, V> {
    private final int most;
    private final Map<K, V> known = new LinkedHashMap<>();

    /** @param most how many things there may be; the oldest one goes when one more comes */
    Memory(int most) {
        this.most = most;
    }

    /** What is known of a thing, or else is found out now. */
    V of(K thing, Supplier<V> finding) {
        V before = find(thing);
        if (before != null) {
            return before;
        }
        // Outside of the lock: two threads may well find out the same.
        V found = finding.get();
        keep(thing, found);
        return found;
    }

    private synchronized @Nullable V find(K thing) {
        return known.get(thing);
    }

    private synchronized void keep(K thing, V found) {
        known.put(thing, found);
        if (known.size() > most) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
