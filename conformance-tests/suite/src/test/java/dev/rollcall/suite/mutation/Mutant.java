package dev.rollcall.suite.mutation;

import dev.rollcall.contract.Exchange;

/**
 * An exchange that breaks its contract in one known way.
 *
 * @param operator the way
 * @param origin the conformant message
 * @param change what was done
 */
record Mutant(Operator operator, Message origin, Change change) {

    /** Request, answer and mutation. */
    @Override
    public String toString() {
        Exchange exchange = change.exchange();
        return operator.name() + " (" + operator.breaks() + "), " + origin.side() + ": " + change.what() + "\n  "
                + exchange.request().method() + " " + exchange.request().path() + "?"
                + exchange.request().query() + " " + exchange.request().headers() + "\n    "
                + exchange.request().body().utf8() + "\n  -> "
                + exchange.response().status() + " "
                + exchange.response().headers() + "\n    "
                + exchange.response().body().utf8();
    }
}
