package dev.rollcall.session;

import java.util.random.RandomGenerator;

/**
 * Numbers that depend on a seed and on how many were drawn, and on nothing else: SplitMix64, whose state is a counter, so
 * that it goes on from anywhere at once. Bounded numbers are made here, since JDKs are free to make them otherwise. Not safe
 * for use by several threads.
 */
final class Draws implements RandomGenerator {
    private static final long GOLDEN_GAMMA = 0x9E37_79B9_7F4A_7C15L;

    private final long seed;
    private final long scattered;
    private long drawn;

    Draws(Chance.State state) {
        this.seed = state.seed();
        // Neighbouring seeds would be the same numbers one step apart otherwise.
        this.scattered = mixed(state.seed());
        this.drawn = state.drawn();
    }

    Chance.State state() {
        return new Chance.State(seed, drawn);
    }

    @Override
    public long nextLong() {
        drawn++;
        return mixed(scattered + drawn * GOLDEN_GAMMA);
    }

    /** The upper half of a number, scaled down: less than one part in a hundred million off being even. */
    @Override
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("There is no number from 0 on that is less than " + bound);
        }
        return (int) (((nextLong() >>> 32) * bound) >>> 32);
    }

    private static long mixed(long number) {
        long once = (number ^ (number >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return twice ^ (twice >>> 31);
    }
}
