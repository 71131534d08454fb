package dev.rollcall.api.joomla;

import dev.rollcall.session.SessionToken;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The rate limit of tokens: every request pours 60 seconds, divided by the limit, into the token's bucket, which leaks a
 * second per second and holds 60 (read in the rate limit plugin). Not safe for use by several threads.
 */
final class RateLimit {
    private static final double SECONDS = 60;

    private final Map<SessionToken, Bucket> buckets = new HashMap<>();

    /**
     * Counts one request, unless it is one too many: those are not counted.
     *
     * @param perMinute the limit
     */
    Allowance take(SessionToken token, int perMinute, Instant now) {
        Bucket bucket = buckets.getOrDefault(token, new Bucket(0, now));
        double level = bucket.levelAt(now) + SECONDS / perMinute;
        if (level > SECONDS) {
            return new Allowance(perMinute, 0, (long) Math.ceil(level - SECONDS));
        }
        buckets.put(token, new Bucket(level, now));
        return new Allowance(perMinute, (int) Math.floor((SECONDS - level) * perMinute / SECONDS), 0);
    }

    private record Bucket(double level, Instant used) {
        double levelAt(Instant now) {
            return Math.max(0, level - Duration.between(used, now).toSeconds());
        }
    }
}
