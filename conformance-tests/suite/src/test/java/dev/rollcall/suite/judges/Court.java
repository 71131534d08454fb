package dev.rollcall.suite.judges;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A contract with its two judges, each compiled once.
 *
 * @param contract the contract
 * @param judge whose violations count
 * @param second whose opinion must not differ without a reason
 */
record Court(Contract contract, Judge judge, SwaggerJudge second) {
    private static final Map<String, Court> COURTS = new ConcurrentHashMap<>();

    static Court of(String contractName) {
        return COURTS.computeIfAbsent(contractName, name -> {
            Contract contract = Contract.named(name);
            return new Court(contract, Judge.of(contract), new SwaggerJudge(contract));
        });
    }

    /** In what the second judge differs from these violations without a reason, in sentences. */
    Stream<String> differences(Exchange exchange, List<Violation> violations) {
        SwaggerJudge.Opinion opinion = second.judge(exchange);
        return Stream.of(
                        Dispute.between(errors(violations, Violation.Side.REQUEST), opinion.ofRequest()),
                        Dispute.between(errors(violations, Violation.Side.RESPONSE), opinion.ofResponse()))
                .flatMap(dispute -> dispute.unexplained(exchange).stream());
    }

    /** A message with nothing but warnings conforms. */
    private static List<String> errors(List<Violation> violations, Violation.Side side) {
        return violations.stream()
                .filter(violation -> violation.side() == side && violation.severity() == Violation.Severity.ERROR)
                .map(violation -> side.name().toLowerCase(Locale.ROOT) + "." + violation.key())
                .toList();
    }
}
