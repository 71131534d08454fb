package dev.rollcall.contract.report;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Operation;
import java.util.Optional;

/**
 * What findings are about, in words that are the same at every run, so that CI servers can follow it through time.
 *
 * @param group the contract or the file
 * @param name what in it: an operation, or empty for the whole
 */
public record Subject(String group, String name) {

    /** The operation that an exchange belongs to, or what it called instead, without what may be secret in its path. */
    public static Subject of(Contract contract, Exchange exchange) {
        return Traffic.subject(contract, exchange);
    }

    /** The operation that such a subject names; of a HEAD also the GET that it is answered like. */
    public static Optional<Operation> operation(Contract contract, Exchange.Request plain) {
        return Traffic.operation(contract, plain);
    }

    @Override
    public String toString() {
        return name.isEmpty() ? group : group + ": " + name;
    }
}
