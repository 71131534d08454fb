package dev.rollcall.suite.replay;

import java.time.Duration;

/**
 * How many calls are made in how many rounds. Between two rounds nobody calls and time goes on, so that sessions grow idle,
 * codes get old and limits are lifted.
 *
 * @param calls of all callers, in all rounds
 * @param callers at a time
 */
public record Rounds(int calls, int callers) {
    private static final int ROUNDS = 20;

    /** Longer than a minute of limits, and twice longer than half an hour of idleness after some rounds. */
    public static final Duration PAUSE = Duration.ofMinutes(11);

    public int count() {
        return ROUNDS;
    }

    /** How many calls each caller makes in each round, so that all together make at least so many. */
    public int callsEach() {
        return (calls + ROUNDS * callers - 1) / (ROUNDS * callers);
    }
}
