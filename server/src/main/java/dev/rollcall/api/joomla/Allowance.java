package dev.rollcall.api.joomla;

/**
 * What a token may still do.
 *
 * @param limit requests per 60 seconds
 * @param remaining requests that are left at the moment
 * @param retryAfter seconds until the next request is let through, 0 if this one is
 */
record Allowance(int limit, int remaining, long retryAfter) {
    /** Whether this request is one too many. */
    boolean isUsedUp() {
        return retryAfter > 0;
    }
}
