package dev.rollcall.contract;

import dev.rollcall.contract.judge.ContractJudge;
import java.util.List;

/**
 * Says how exchanges break one contract. Pure and safe for use by several threads: the same exchange always gets the same
 * verdict, and no exchange, however broken, makes it fail.
 */
@FunctionalInterface
public interface Judge {

    /** What is wrong, the request's violations first; empty if the exchange conforms. */
    List<Violation> judge(Exchange exchange);

    /** A judge by this contract, whose rules are compiled once, when they are first needed. */
    static Judge of(Contract contract) {
        return new ContractJudge(contract);
    }
}
