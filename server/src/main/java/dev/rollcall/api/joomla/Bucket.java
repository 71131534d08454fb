package dev.rollcall.api.joomla;

import java.time.Duration;
import java.time.Instant;

/**
 * What the requests of a token have poured into its bucket.
 *
 * @param level in nanoseconds: whole numbers, so that it can be told exactly
 * @param used when the last request was counted
 */
record Bucket(long level, Instant used) {
    static final long SECOND = Duration.ofSeconds(1).toNanos();
    /** What a bucket holds. */
    static final long FULL = 60 * SECOND;

    Bucket {
        if (level < 0 || level > FULL) {
            throw new IllegalArgumentException("A bucket holds 60 seconds, not " + level + " nanoseconds");
        }
    }

    /** One that is empty at a moment, if nothing more comes. */
    static Bucket emptyAt(Instant empty, Instant used) {
        return new Bucket(Duration.between(used, empty).toNanos(), used);
    }

    /** That moment, if it leaked all the time. */
    Instant empty() {
        return used.plusNanos(level);
    }

    /** What is left at a moment: a second leaks out in a whole second. */
    long levelAt(Instant now) {
        long seconds = Duration.between(used, now).toSeconds();
        return seconds > FULL / SECOND ? 0 : Math.max(0, level - seconds * SECOND);
    }
}
