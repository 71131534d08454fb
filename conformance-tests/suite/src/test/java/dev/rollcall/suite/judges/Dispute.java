package dev.rollcall.suite.judges;

import dev.rollcall.contract.Exchange;
import java.util.List;
import java.util.Optional;

/**
 * What two judges say of one message, by their keys.
 *
 * @param first empty if the message conforms
 * @param second empty if the message conforms
 */
record Dispute(List<String> first, List<String> second) {

    static Dispute between(List<String> keys, List<Objection> objections) {
        return new Dispute(keys, objections.stream().map(Objection::key).toList());
    }

    /** What they differ in, if only one of them finds the message fine and no {@link Difference} tells why. */
    Optional<String> unexplained(Exchange exchange) {
        if (first.isEmpty() == second.isEmpty()) {
            return Optional.empty();
        }
        List<String> open = (first.isEmpty() ? second : first)
                .stream().filter(key -> !Difference.explains(exchange, key)).toList();
        String who = first.isEmpty() ? "only swagger-request-validator" : "only the judge";
        return open.isEmpty() ? Optional.empty() : Optional.of("The judges disagree, " + who + " says: " + open);
    }
}
