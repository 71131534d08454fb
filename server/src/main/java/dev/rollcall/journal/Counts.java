package dev.rollcall.journal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

/**
 * How often each operation was answered with which status, since the journal began or was cleared: whatever the journal has
 * dropped meanwhile is counted, too. Takes no more memory than operations and statuses need. Thread-safe.
 */
public final class Counts {
    private final Map<Counted, LongAdder> counts = new ConcurrentHashMap<>();

    Counts() {}

    void add(Counted counted) {
        counts.computeIfAbsent(counted, none -> new LongAdder()).increment();
    }

    void clear() {
        counts.clear();
    }

    /** All counts as they stand now, by contract, operation and status. */
    public SortedMap<Counted, Long> all() {
        SortedMap<Counted, Long> all = new TreeMap<>();
        counts.forEach((counted, count) -> all.put(counted, count.sum()));
        return all;
    }

    /** How many exchanges there were of these. */
    public long sum(Predicate<Counted> wanted) {
        return counts.entrySet().stream()
                .filter(count -> wanted.test(count.getKey()))
                .mapToLong(count -> count.getValue().sum())
                .sum();
    }

    /** How many exchanges there were. */
    public long sum() {
        return sum(counted -> true);
    }
}
