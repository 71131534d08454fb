package dev.rollcall.contract;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found out about the first so many different things that came; about others it is found out each time. For things of
 * which a program meets few, but a hostile caller could send many. Thread-safe.
 *
 * @param <K> the things
 * @param <V> what is found out, the same for equal things
 */
public final class FirstMet<K, V> {
    private final int most;
    private final Function<? super K, ? extends V> finding;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    /**
     * Nothing is known yet.
     *
     * @param most how many things are remembered; two threads at once may make it one more each
     * @param finding finds it out; it may ask for other things here
     */
    public FirstMet(int most, Function<? super K, ? extends V> finding) {
        this.most = most;
        this.finding = finding;
    }

    /** What is known of a thing, or else is found out now. */
    public V of(K thing) {
        V before = known.get(thing);
        if (before != null) {
            return before;
        }
        V found = finding.apply(thing);
        if (known.size() >= most) {
            return found;
        }
        V first = known.putIfAbsent(thing, found);
        return first == null ? found : first;
    }
}
