package dev.rollcall.suite.judges;

import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Violation;
import dev.rollcall.junit.Bystander;
import java.util.List;

/** Fails every test about whose traffic the two judges disagree, unless the table of differences tells why. */
public final class SecondOpinion implements Bystander {

    @Override
    public List<String> objections(Exchange exchange, List<Violation> violations) {
        return Court.of(exchange.contract()).differences(exchange, violations).toList();
    }
}
