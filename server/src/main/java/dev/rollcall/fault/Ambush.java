package dev.rollcall.fault;

import dev.rollcall.session.Chance;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A rule and what has become of it. Thread-safe. */
final class Ambush {
    private final long id;
    private final FaultRule rule;
    private final Chance chance;
    private long passed;
    private long struck;
    private @Nullable RandomGenerator dice;

    Ambush(long id, FaultRule rule, Chance chance) {
        this.id = id;
        this.rule = rule;
        this.chance = chance;
    }

    FaultRule rule() {
        return rule;
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
        boolean exhausted = rule.times().isPresent() && struck >= rule.times().getAsInt();
        if (exhausted || (rule.probability() < 1 && dice().nextDouble() >= rule.probability())) {
            return false;
        }
        struck++;
        return true;
    }

    /** The algorithm is the one that its documentation spells out, so that all JDKs agree. */
    synchronized RandomGenerator dice() {
        if (dice == null) {
            dice = new LazyDice(() -> new Random(rule.seed().orElseGet(this::seed)));
        }
        return dice;
    }

    private long seed() {
        return ((long) chance.below(Integer.MAX_VALUE) << Integer.SIZE) | chance.below(Integer.MAX_VALUE);
    }
}
