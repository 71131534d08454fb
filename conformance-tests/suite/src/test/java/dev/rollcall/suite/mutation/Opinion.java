package dev.rollcall.suite.mutation;

import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Violation.Side;

/** Somebody who says whether a message keeps to its contract. */
@FunctionalInterface
interface Opinion {

    /** Whether something is wrong with that side of the exchange. */
    boolean objects(Exchange exchange, Side side);
}
