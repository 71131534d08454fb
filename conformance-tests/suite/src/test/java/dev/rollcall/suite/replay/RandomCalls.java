package dev.rollcall.suite.replay;

import java.util.List;
import java.util.Random;

/** What callers of one product do when they do anything. */
public abstract class RandomCalls {

    /** One thing that callers do. */
    @FunctionalInterface
    interface Habit {

        /** The call of somebody who knows these secrets. */
        Call next(Random random, Secrets secrets);
    }

    private final List<Habit> habits;

    /**
     * @param habits what they do, each as likely as any other; who does something often has it here several times
     */
    RandomCalls(List<Habit> habits) {
        this.habits = habits;
    }

    /** The next call of somebody who knows these secrets. */
    public final Call next(Random random, Secrets secrets) {
        return any(habits, random).next(random, secrets);
    }

    /** Remembers what an answer gave away. */
    public abstract void learn(Answer answer, Secrets secrets);

    /** Any of these. */
    static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
