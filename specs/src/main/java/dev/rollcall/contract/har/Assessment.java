package dev.rollcall.contract.har;

import dev.rollcall.contract.Violation;
import dev.rollcall.contract.coverage.CoverageItem;
import java.util.List;
import java.util.Set;

/**
 * What can be said of a message, or of both of an exchange.
 *
 * @param violations how it breaks the contract
 * @param shown what of the contract it shows
 */
record Assessment(List<Violation> violations, Set<CoverageItem> shown) {
    static final Assessment NOTHING = new Assessment(List.of(), Set.of());

    /** What the objects of a violation take beside their texts. */
    private static final long OBJECTS = 300;

    Assessment {
        violations = List.copyOf(violations);
    }

    /** About how many bytes of memory it takes. */
    long bytes() {
        return OBJECTS
                + 4L * Long.BYTES * shown.size()
                + violations.stream()
                        .mapToLong(each -> OBJECTS
                                + each.where().path().length()
                                + each.expected().length()
                                + each.received().length()
                                + each.sentence().length())
                        .sum();
    }
}
