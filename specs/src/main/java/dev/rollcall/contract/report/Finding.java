package dev.rollcall.contract.report;

import dev.rollcall.contract.ContractPlace;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.Violation.Severity;
import java.util.Locale;

/**
 * One thing that is wrong, as reports tell it: a violation in some exchange, or a mistake in a file. Immutable; holds no
 * secret, as what was received is masked before and paths are told as the contract's templates.
 *
 * @param key what sort of thing, stable, with the side of the exchange if there is one, e.g. {@code response.body.required}
 * @param severity how bad
 * @param subject what it is about: an operation, or a file
 * @param occasion when it was seen, e.g. {@code entry 12, status 200}; empty if that makes no sense
 * @param where in the message, e.g. {@code response body /sessions/0/id (line 1, column 9)}; empty if in no message
 * @param rule where the contract says otherwise
 * @param expected what the contract asks for, in few words
 * @param received what came instead, in few words
 * @param sentence all of this in one sentence
 */
public record Finding(
        String key,
        Severity severity,
        Subject subject,
        String occasion,
        String where,
        ContractPlace rule,
        String expected,
        String received,
        String sentence) {
    private static final int EXCERPT = 300;

    public Finding {
        expected = excerpt(expected);
        received = excerpt(received);
    }

    /**
     * A violation in an exchange.
     *
     * @param subject the operation
     * @param occasion which exchange
     */
    public static Finding of(Subject subject, String occasion, Violation violation) {
        String side = violation.side().name().toLowerCase(Locale.ROOT);
        return new Finding(
                key(violation),
                violation.severity(),
                subject,
                occasion,
                side + " " + violation.where(),
                violation.rule(),
                violation.expected(),
                violation.received(),
                violation.sentence());
    }

    /** The key of the finding that tells of a violation. */
    static String key(Violation violation) {
        return (violation.side() == Violation.Side.REQUEST ? "request." : "response.") + violation.key();
    }

    /** The same, but no more than a warning. */
    public Finding asWarning() {
        return new Finding(key, Severity.WARNING, subject, occasion, where, rule, expected, received, sentence);
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + " …";
    }
}
