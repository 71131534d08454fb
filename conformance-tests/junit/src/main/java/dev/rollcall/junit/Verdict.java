package dev.rollcall.junit;

import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.Violation.Severity;
import dev.rollcall.contract.Violation.Side;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a contract says of one exchange, by two judges.
 *
 * @param exchange what was judged
 * @param violations what the first judge says
 * @param opinion what the second one says
 */
record Verdict(Exchange exchange, List<Violation> violations, SwaggerJudge.Opinion opinion) {

    static Verdict on(Exchange exchange) {
        Court court = Court.of(exchange.contract());
        return new Verdict(
                exchange, court.judge().judge(exchange), court.second().judge(exchange));
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

    /** A message with nothing but warnings conforms. */
    private List<String> errors(Side side) {
        return violations.stream()
                .filter(violation -> violation.side() == side && violation.severity() == Severity.ERROR)
                .map(Verdict::key)
                .toList();
    }

    /** What speaks against the exchange, those violations of the request left out that were meant. */
    Stream<String> complaints(Set<String> meant) {
        Stream<String> violated = violations.stream()
                .filter(violation -> violation.side() == Side.RESPONSE || !meant.contains(key(violation)))
                .map(violation -> exchange + "\n  " + violation);
        Stream<String> disputed = Stream.of(
                        Dispute.between(errors(Side.REQUEST), opinion.ofRequest()),
                        Dispute.between(errors(Side.RESPONSE), opinion.ofResponse()))
                .flatMap(dispute -> dispute.unexplained(exchange).stream())
                .map(difference -> exchange + "\n  " + difference);
        return Stream.concat(violated, disputed);
    }
}
