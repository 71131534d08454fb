package dev.rollcall.fault;

import java.util.random.RandomGenerator;

/**
 * Who meets faults of one type.
 *
 * @param <F> the type
 */
@FunctionalInterface
public interface Victim<F extends Fault> {

    /**
     * Lets the fault act.
     *
     * @param aim of its rule
     * @param dice for what is by chance
     */
    void meets(F fault, Aim aim, RandomGenerator dice);
}
