package dev.rollcall.api.joomla;

import dev.rollcall.session.SessionToken;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The rate limit of tokens: every request pours 60 seconds, divided by the limit, into the token's bucket, which leaks a
 * second per second and holds 60 (read in the rate limit plugin). Not safe for use by several threads.
 */
final class RateLimit {
    private final Map<SessionToken, Bucket> buckets = new HashMap<>();

    /** Goes on where another one was. */
    RateLimit(Map<SessionToken, Bucket> buckets) {
        this.buckets.putAll(buckets);
    }

    /** What every token has used up. */
    Map<SessionToken, Bucket> buckets() {
        return Map.copyOf(buckets);
    }

    /**
     * Counts one request, unless it is one too many: those are not counted.
     *
     * @param perMinute the limit
     */
    Allowance take(SessionToken token, int perMinute, Instant now) {
        long before = buckets.getOrDefault(token, new Bucket(0, now)).levelAt(now);
        long level = before + Bucket.FULL / perMinute;
        if (level > Bucket.FULL) {
            long tooMuch = level - Bucket.FULL;
            return new Allowance(perMinute, 0, (tooMuch + Bucket.SECOND - 1) / Bucket.SECOND);
        }
        buckets.put(token, new Bucket(level, now));
        return new Allowance(perMinute, (int) ((Bucket.FULL - level) * perMinute / Bucket.FULL), 0);
    }
}
