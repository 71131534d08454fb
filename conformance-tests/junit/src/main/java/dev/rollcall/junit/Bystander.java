package dev.rollcall.junit;

import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Violation;
import java.util.List;

/**
 * Somebody else who hears what tests and their mocks say to each other: another judge, or one who takes notes. Whoever is named in
 * {@code META-INF/services/dev.rollcall.junit.Bystander} is called by the tests of the whole JVM, so it has to be thread-safe.
 */
public interface Bystander {

    /**
     * What speaks against an exchange, besides these violations; every sentence fails the test.
     *
     * @param violations what the contract says against it
     */
    default List<String> objections(Exchange exchange, List<Violation> violations) {
        return List.of();
    }

    /** Hears everything that products said to one test, when its mock ends. */
    default void hear(List<Exchange> said) {}
}
