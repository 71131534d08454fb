package dev.rollcall.http;

import java.time.Instant;

/**
 * How long the state of one product in one sandbox is what an answer says.
 *
 * @param from the moment of the answer, by the clock of the sandbox
 * @param until the first moment at which time alone might change it
 * @param changes how many turns may have changed something until then
 * @param life of the sandbox: it may begin anew
 * @param effect what the call does each time
 */
record StateMark(Instant from, Instant until, long changes, long life, Effect effect) {

    /** Whether everything is the same at that moment. */
    boolean holds(Instant moment, long changesUntilThen, long lifeThen) {
        return changes == changesUntilThen && life == lifeThen && !moment.isBefore(from) && moment.isBefore(until);
    }
}
