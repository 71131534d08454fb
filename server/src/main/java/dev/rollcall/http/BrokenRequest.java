package dev.rollcall.http;

import dev.rollcall.contract.Violation;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A request that broke its contract. Holds no secret: what was received is masked, and the path is not kept.
 *
 * @param contract the name of the contract
 * @param at when it was read
 * @param operation the operation that it means, empty if it means none
 * @param violations in what ways
 */
record BrokenRequest(String contract, Instant at, String operation, List<Violation> violations) {

    BrokenRequest {
        violations = List.copyOf(violations);
    }

    /** The sorts of violations, as tests and reports name them: {@code request.parameter.type}. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        violations.forEach(violation -> keys.add("request." + violation.key()));
        return keys;
    }

    /** About how many characters it takes. */
    int size() {
        return violations.stream()
                .mapToInt(each -> 200
                        + each.where().path().length()
                        + each.expected().length()
                        + each.received().length()
                        + each.sentence().length())
                .sum();
    }
}
