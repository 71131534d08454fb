package dev.rollcall.suite.mutation;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.Violation.Severity;
import dev.rollcall.contract.Violation.Side;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The judge of this project. */
final class OurJudge implements Opinion {
    private final Map<String, Judge> judges;

    OurJudge(Collection<Contract> contracts) {
        this.judges = contracts.stream().collect(Collectors.toMap(Contract::name, Judge::of));
    }

    @Override
    public boolean objects(Exchange exchange, Side side) {
        return !objections(exchange, side).isEmpty();
    }

    List<Violation> objections(Exchange exchange, Side side) {
        return Objects.requireNonNull(judges.get(exchange.contract())).judge(exchange).stream()
                .filter(violation -> violation.side() == side && violation.severity() == Severity.ERROR)
                .toList();
    }
}
