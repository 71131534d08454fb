package dev.rollcall.control;

import java.util.List;
import java.util.stream.Stream;

/**
 * The first of what there is, and whether there is more.
 *
 * @param <T> of what
 */
record Page<T>(List<T> items, boolean more) {

    static <T> Page<T> of(Stream<T> all, int limit) {
        List<T> found = all.limit(limit + 1L).toList();
        return found.size() > limit ? new Page<>(found.subList(0, limit), true) : new Page<>(found, false);
    }
}
