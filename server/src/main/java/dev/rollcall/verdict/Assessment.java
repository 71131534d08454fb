package dev.rollcall.verdict;

import dev.rollcall.contract.Violation;
import dev.rollcall.contract.coverage.CoverageItem;
import java.util.List;
import java.util.Set;

/**
 * What can be said of an exchange.
 *
 * @param violations how it breaks the contract, the request's first
 * @param shown what of the contract it shows, never to be changed
 */
record Assessment(List<Violation> violations, Set<CoverageItem> shown) {

    Assessment {
        violations = List.copyOf(violations);
    }
}
