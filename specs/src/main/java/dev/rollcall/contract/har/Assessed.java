package dev.rollcall.contract.har;

import dev.rollcall.contract.Violation;
import dev.rollcall.contract.coverage.CoverageItem;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What can be said of an exchange.
 *
 * @param asked what is known of its request
 * @param ofRequest what can be said of its request
 * @param ofAnswer what can be said of its answer
 */
record Assessed(Asked asked, Assessment ofRequest, Assessment ofAnswer) {

    /** How the exchange breaks the contract, the request's violations first. */
    List<Violation> violations() {
        if (ofRequest.violations().isEmpty()) {
            return ofAnswer.violations();
        }
        return Stream.concat(ofRequest.violations().stream(), ofAnswer.violations().stream())
                .toList();
    }

    /** What of the contract it shows. */
    Collection<CoverageItem> shown() {
        Set<CoverageItem> both = new HashSet<>(ofRequest.shown());
        both.addAll(ofAnswer.shown());
        return both;
    }
}
