package dev.rollcall.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Something that takes a while to be made, once for every class of models. Thread-safe.
 *
 * @param <T> what is made
 */
final class PerModel<T> {
    private final Map<Class<?>, T> made = new ConcurrentHashMap<>();
    private final Function<Class<?>, T> maker;

    PerModel(Function<Class<?>, T> maker) {
        this.maker = maker;
    }

    T of(Class<?> model) {
        return made.computeIfAbsent(model, maker);
    }
}
