package dev.rollcall.suite.mutation;

import dev.rollcall.contract.Exchange;

/**
 * What was done to an exchange.
 *
 * @param what and where, for who has to look into a survivor
 * @param exchange after it
 */
record Change(String what, Exchange exchange) {}
