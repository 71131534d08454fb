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
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    /**
     * Fractions are cut off, and more rows than allowed silently become as many as are (read in the pagination helper).
     *
     * @throws dev.rollcall.http.FailureException if the database would refuse the numbers
     */
    static Page of(ListQuery query, PageLimits limits) {
        return new Page(skipped(query.offset().toBigInteger()), rows(query, limits));
    }

    private static long skipped(BigInteger skipped) {
        if (skipped.compareTo(LARGEST) > 0 || skipped.compareTo(LARGEST.negate()) < 0) {
            throw RocketChatFailure.database(
                            "invalid argument to $skip stage: Cannot represent as a 64-bit integer: $skip: " + skipped)
                    .exception();
        }
        return skipped.longValueExact();
    }

    private static int rows(ListQuery query, PageLimits limits) {
        BigInteger asked =
                query.count().orElse(BigDecimal.valueOf(limits.byDefault())).toBigInteger();
        BigInteger rows = (asked.signum() == 0 ? BigInteger.valueOf(limits.ofNone()) : asked)
                .min(BigInteger.valueOf(limits.most()));
        if (rows.signum() == 0) {
            throw RocketChatFailure.database("the limit must be positive").exception();
        }
        if (rows.signum() < 0) {
            throw RocketChatFailure.database(
                            "invalid argument to $limit stage: Expected a non-negative number in: $limit: " + rows)
                    .exception();
        }
        return rows.intValueExact();
    }

    /** How many rows are really skipped. */
    long skipped() {
        return Math.max(0, offset);
    }
}
