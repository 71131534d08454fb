package dev.rollcall.fault;

/**
 * A rule of a plan, as it stands.
 *
 * @param id by which it is found
 * @param rule when it strikes
 * @param struck how often it has
 */
public record PlannedFault(long id, FaultRule rule, long struck) {}
