package dev.rollcall.contract;

import dev.rollcall.contract.judge.ContractJudge;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Says how exchanges break one contract. Pure and safe for use by several threads: the same exchange always gets the same
 * verdict, and no exchange, however broken, makes it fail.
 */
@FunctionalInterface
public interface Judge {

    /** What is wrong, the request's violations first; empty if the exchange conforms. */
    List<Violation> judge(Exchange exchange);

    /**
     * What is wrong with a request of the contract, before there is an answer; empty if it conforms. A HEAD counts as a
     * GET, since only an answer can tell that the product does not have it.
     *
     * @param contract the name of the contract that the request belongs to
     */
    default List<Violation> judgeRequest(String contract, Exchange.Request request) {
        Exchange.Response none = new Exchange.Response(0, Map.of(), Body.EMPTY);
        return judge(new Exchange(contract, Instant.EPOCH, request, none)).stream()
                .filter(violation -> violation.side() == Violation.Side.REQUEST)
                .toList();
    }

    /** What is wrong with the answer of an exchange; empty if it conforms, whatever there is to say of the request. */
    default List<Violation> judgeAnswer(Exchange exchange) {
        return judge(exchange).stream()
                .filter(violation -> violation.side() == Violation.Side.RESPONSE)
                .toList();
    }

    /** A judge by this contract, whose rules are compiled once, when they are first needed. */
    static Judge of(Contract contract) {
        return new ContractJudge(contract);
    }
}
