package dev.rollcall.contract;

import java.util.Locale;

/**
 * One way in which a message breaks its contract. Immutable.
 *
 * @param key what sort of violation, in words joined by dots and without the side, e.g. {@code body.required}: stable, so
 *     that baselines and exceptions can name it
 * @param severity how bad
 * @param side which of the two messages
 * @param where in the message
 * @param rule where the contract says otherwise
 * @param expected what the contract asks for, in few words
 * @param received what came instead, in few words; masked where it may be secret
 * @param sentence all of this in one sentence for a developer who knows neither schema language nor this project
 */
public record Violation(
        String key,
        Severity severity,
        Side side,
        MessagePlace where,
        ContractPlace rule,
        String expected,
        String received,
        String sentence) {

    /** How bad a violation is. */
    public enum Severity {
        /** The contract is broken. */
        ERROR,
        /** The contract is kept, but something cannot be told for sure, such as credentials that a recorder left out. */
        WARNING
    }

    /** The two messages of an exchange. */
    public enum Side {
        /** What the caller sent. */
        REQUEST,
        /** What the server answered. */
        RESPONSE
    }

    public Violation {
        if (!key.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*")) {
            throw new IllegalArgumentException("No key of a violation: " + key);
        }
        if (sentence.isBlank()) {
            throw new IllegalArgumentException("A violation must say what is wrong");
        }
    }

    @Override
    public String toString() {
        return side.name().toLowerCase(Locale.ROOT) + "." + key + " at " + where + ": " + sentence + " (" + rule + ")";
    }
}
