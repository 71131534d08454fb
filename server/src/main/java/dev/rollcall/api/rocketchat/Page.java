package dev.rollcall.api.rocketchat;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Which rows of the list a caller sees.
 *
 * @param offset as it is echoed; a negative one skips nothing
 * @param count rows per page, at least 1
 */
record Page(long offset, int count) {
    private static final int MOST = 100;
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    /**
     * Fractions are cut off, and more than 100 rows silently become 100 (settings of the product).
     *
     * @throws dev.rollcall.http.FailureException if the database would refuse the numbers
     */
    static Page of(BigDecimal offset, BigDecimal count) {
        BigInteger skipped = offset.toBigInteger();
        if (skipped.compareTo(LARGEST) > 0 || skipped.compareTo(LARGEST.negate()) < 0) {
            throw RocketChatFailure.database(
                            "invalid argument to $skip stage: Cannot represent as a 64-bit integer: $skip: " + skipped)
                    .exception();
        }
        BigInteger rows = count.toBigInteger().min(BigInteger.valueOf(MOST));
        if (rows.signum() == 0) {
            throw RocketChatFailure.database("the limit must be positive").exception();
        }
        if (rows.signum() < 0) {
            throw RocketChatFailure.database(
                            "invalid argument to $limit stage: Expected a non-negative number in: $limit: " + rows)
                    .exception();
        }
        return new Page(skipped.longValueExact(), rows.intValueExact());
    }

    /** How many rows are really skipped. */
    long skipped() {
        return Math.max(0, offset);
    }
}
