package dev.rollcall.suite.mutation;

import java.util.List;

/**
 * One known way of corrupting a message.
 *
 * @param name in words for the table
 * @param breaks the keyword of OpenAPI, or the standard, that it breaks
 * @param way what it can do to a message; nothing where the contract does not have that keyword
 */
record Operator(String name, String breaks, Way way) {

    /** How a message is corrupted. */
    @FunctionalInterface
    interface Way {

        /** Every corruption of this sort that the message and its contract allow. */
        List<Change> changes(Message message);
    }

    /** Every mutant of a message. */
    List<Mutant> mutants(Message message) {
        return way.changes(message).stream()
                .map(change -> new Mutant(this, message, change))
                .toList();
    }
}
