package dev.rollcall.junit;

import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.Violation.Side;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a contract says of one exchange.
 *
 * @param exchange what was judged
 * @param violations what speaks against it
 */
record Verdict(Exchange exchange, List<Violation> violations) {

    static Verdict on(Exchange exchange) {
        return new Verdict(exchange, Court.of(exchange.contract()).judge(exchange));
    }

    /** The key of a violation as tests name it, its side before it. */
    static String key(Violation violation) {
        return violation.side().name().toLowerCase(Locale.ROOT) + "." + violation.key();
    }

    List<String> keys(Side side) {
        return violations.stream()
                .filter(violation -> violation.side() == side)
                .map(Verdict::key)
                .toList();
    }

    /** What speaks against the exchange, those violations of the request left out that are excused. */
    Stream<String> complaints(Set<String> excused) {
        Stream<String> violated = violations.stream()
                .filter(violation -> violation.side() == Side.RESPONSE || !excused.contains(key(violation)))
                .map(Violation::toString);
        Stream<String> objected =
                Bystanders.all().stream().flatMap(bystander -> bystander.objections(exchange, violations).stream());
        return Stream.concat(violated, objected).map(complaint -> exchange + "\n  " + complaint);
    }
}
