package dev.rollcall.fault;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a product can be bent by, in one sandbox.
 *
 * @param name as in options and paths
 * @param operations the ids of all in its contract
 * @param words by kind of session fault, the operations that it can happen to
 * @param knows whether there is an account of that name
 */
public record FaultedProduct(
        String name, Set<String> operations, Map<String, Set<String>> words, Predicate<String> knows) {
    public FaultedProduct {
        operations = Set.copyOf(operations);
        words = Map.copyOf(words);
    }

    /** The operations that a fault of this kind can happen to. */
    Set<String> operations(KnownKind kind) {
        return kind.ofWire() ? operations : words.getOrDefault(kind.name(), Set.of());
    }
}
