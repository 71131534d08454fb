package dev.rollcall.verdict;

import dev.rollcall.contract.Violation;
import dev.rollcall.journal.Entry;
import java.util.List;

/**
 * An exchange that breaks its contract.
 *
 * @param entry the exchange, as the journal has it or had it
 * @param violations how, the request's first; of a bent answer the request's alone
 */
public record Judged(Entry entry, List<Violation> violations) {
    /** What the objects of a violation take beside their texts. */
    private static final long OBJECTS = 200;

    public Judged {
        violations = List.copyOf(violations);
    }

    /** About how many bytes of memory it takes. */
    long bytes() {
        return entry.bytes()
                + violations.stream()
                        .mapToLong(each -> OBJECTS
                                + each.where().path().length()
                                + each.expected().length()
                                + each.received().length()
                                + each.sentence().length())
                        .sum();
    }
}
