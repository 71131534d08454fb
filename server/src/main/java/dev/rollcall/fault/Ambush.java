package dev.rollcall.fault;

import dev.rollcall.session.Chance;
import java.util.Random;
import java.util.random.RandomGenerator;

/** A rule and what has become of it. Thread-safe. */
final class Ambush {
    private final long id;
    private final FaultRule rule;
    /** Of the algorithm that its documentation spells out, so that all JDKs agree. */
    private final RandomGenerator dice;

    private long passed;
    private long struck;

    /**
     * A rule that has not struck yet.
     *
     * @param chance seeds the dice now if something is by chance and the rule has no seed
     */
    Ambush(long id, FaultRule rule, Chance chance) {
        this.id = id;
        this.rule = rule;
        this.dice = new Random(rule.seed().orElseGet(() -> rule.isByChance() ? seed(chance) : id));
    }

    FaultRule rule() {
        return rule;
    }

    RandomGenerator dice() {
        return dice;
    }

    synchronized PlannedFault planned() {
        return new PlannedFault(id, rule, struck);
    }

    /** Whether the next call that fits is struck. What is certain draws nothing. */
    synchronized boolean isDue() {
        if (passed < rule.after()) {
            passed++;
            return false;
        }
        if (isUsedUp() || (rule.probability() < 1 && dice.nextDouble() >= rule.probability())) {
            return false;
        }
        struck++;
        return true;
    }

    /** Whether it strikes no more. */
    synchronized boolean isUsedUp() {
        return rule.times().isPresent() && struck >= rule.times().getAsInt();
    }

    private static long seed(Chance chance) {
        return ((long) chance.below(Integer.MAX_VALUE) << Integer.SIZE) | chance.below(Integer.MAX_VALUE);
    }
}
