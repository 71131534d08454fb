package dev.rollcall.sandbox;

import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets the calls of one product into its state one after the other, and counts them: who repeats them in the order of
 * their turns gets the same answers. Thread-safe.
 */
public final class Turns {
    private final ReentrantLock lock = new ReentrantLock();
    private long taken;

    /** Waits until nobody else has a turn, then takes the next one; it must be ended by the same thread. */
    public Turn take() {
        lock.lock();
        taken++;
        return new Turn(taken);
    }

    /** The time in which one call has the state for itself. */
    public final class Turn {
        private final long number;
        private boolean over;

        private Turn(long number) {
            this.number = number;
        }

        /** Counted from 1 since the start. */
        public long number() {
            return number;
        }

        /** Lets the next one in; nothing happens if this turn is over already. */
        public void end() {
            if (!over) {
                over = true;
                lock.unlock();
            }
        }
    }
}
