package dev.rollcall.api.joomla;

import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a site remembers beside accounts and sessions.
 *
 * @param purgedAt in which second since 1970 stale rows were thrown away last, null if they never were
 * @param sweeps at how many rows an account's old ones are looked through next, if ever they were
 * @param buckets what every token has used up
 */
record JoomlaMemory(@Nullable Long purgedAt, Map<UserId, Integer> sweeps, Map<SessionToken, Bucket> buckets) {
    /** That of a site on which nothing has happened. */
    static final JoomlaMemory NONE = new JoomlaMemory(null, Map.of(), Map.of());

    JoomlaMemory {
        sweeps = Map.copyOf(sweeps);
        buckets = Map.copyOf(buckets);
    }
}
