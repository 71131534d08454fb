package dev.rollcall.fault;

/** What a product can be made to refuse a call with, in its own words. */
public enum Refusal {
    SECOND_FACTOR_REQUIRED,
    ACCOUNT_LOCKED,
    PERMISSION_REVOKED,
    RATE_LIMITED,
    SERVER_ERROR
}
