package dev.rollcall.session;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets equal values be one object, so that a million sessions from a few devices hold a few devices. Knows the last thousand
 * different ones; what came before is kept once more when it comes again. Thread-safe, since one world file may fill several
 * sandboxes at once.
 *
 * @param <T> values that never change
 */
public final class Sameness<T> {
    private static final int MOST = 1_000;

    private final Map<T, T> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<T, T> eldest) {
            return size() > MOST;
        }
    };

    /** The first object that was equal to this one. */
    public synchronized T of(T value) {
        T first = known.putIfAbsent(value, value);
        return first == null ? value : first;
    }
}
