package dev.rollcall.contract;

import java.util.List;

/**
 * Says how exchanges break one contract. Pure and safe for use by several threads: the same exchange always gets the same
 * verdict, and no exchange, however broken, makes it fail.
 */
@FunctionalInterface
public interface Judge {

    /** What is wrong, the request's violations first; empty if the exchange conforms. */
    List<Violation> judge(Exchange exchange);
}
