package dev.rollcall.http;

import dev.rollcall.fault.Pause;
import java.time.Duration;

/**
 * How the bytes of an answer leave.
 *
 * @param piece how many go at once, one at least
 * @param pause between two pieces
 */
record Pace(int piece, Duration pause) {
    private static final int PIECES_PER_SECOND = 10;
    private static final long MILLISECONDS = 1_000;

    /** All at once. */
    private static final Pace AT_ONCE = new Pace(Integer.MAX_VALUE, Duration.ZERO);

    /**
     * No faster than is wished, unless whoever waits would wait longer than the longest pause in all.
     *
     * @param bytes of the whole answer
     * @param perSecond how many are wished; the largest number for all at once
     * @param delay that went before
     */
    static Pace of(int bytes, int perSecond, Duration delay) {
        long left = Pause.LONGEST.minus(delay).toMillis();
        if (perSecond == Integer.MAX_VALUE || left <= 0) {
            return AT_ONCE;
        }
        long slowest = (bytes * MILLISECONDS + left - 1) / left;
        long rate = Math.max(perSecond, slowest);
        int piece = (int) Math.min(Integer.MAX_VALUE, Math.max(1, rate / PIECES_PER_SECOND));
        return new Pace(piece, Duration.ofMillis(MILLISECONDS * piece / rate));
    }
}
