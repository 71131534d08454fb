package dev.rollcall.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The models of some things, each made once for as long as its thing is the same: those of the 1,024 things that were shown
 * last. Thread-safe.
 *
 * @param <K> by what a thing is known, whatever becomes of it
 * @param <T> the thing, compared by content
 * @param <M> its model
 */
public final class LastingModels<K, T, M extends Lasting> {
    private static final int MOST = 1_024;

    private final Map<K, Made<T, M>> made = new LinkedHashMap<>(16, 0.75f, true);
    private final Function<T, M> maker;

    private record Made<T, M>(T thing, M model) {}

    /** @param maker makes the same model of the same thing */
    public LastingModels(Function<T, M> maker) {
        this.maker = maker;
    }

    /** The model of a thing as it is now. */
    public synchronized M of(K key, T thing) {
        Made<T, M> known = made.get(key);
        if (known == null || !known.thing().equals(thing)) {
            known = new Made<>(thing, maker.apply(thing));
            made.put(key, known);
            if (made.size() > MOST) {
                made.remove(made.keySet().iterator().next());
            }
        }
        return known.model();
    }
}
