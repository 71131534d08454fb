package dev.rollcall.sandbox;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets the calls of one product into its state one after the other, and counts them: who repeats them in the order of
 * their turns gets the same answers. Thread-safe.
 */
public final class Turns {
    private final ReentrantLock lock = new ReentrantLock();
    private long taken;
    private volatile long changes;

    /** Waits until nobody else has a turn, then takes the next one; it must be ended by the same thread. */
    public Turn take() {
        lock.lock();
        taken++;
        return new Turn(taken);
    }

    /**
     * Takes a step while nobody has a turn. It is none itself: it has no number, and what it changes nobody can tell who was told
     * {@link #changes}.
     */
    public <T> T between(Supplier<T> step) {
        lock.lock();
        try {
            return step.get();
        } finally {
            lock.unlock();
        }
    }

    /**
     * How many turns have ended that may have changed something, each counted before the next one begins: as long as it is the
     * same, the state is.
     */
    public long changes() {
        return changes;
    }

    /** Only who has the turn writes. */
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void count() {
        changes++;
    }

    /** The time in which one call has the state for itself. */
    public final class Turn {
        private final long number;
        private boolean over;
        private boolean changed = true;

        private Turn(long number) {
            this.number = number;
        }

        /** Counted from 1 since the start. */
        public long number() {
            return number;
        }

        /** Says from the beginning on that this turn changes something: what was so far is over. */
        public void changing() {
            count();
        }

        /** Says that everything is as it was before this turn. */
        public void leftAsItWas() {
            changed = false;
        }

        /** What {@link Turns#changes} will be when this turn is over. */
        public long changesWhenOver() {
            return changed ? changes + 1 : changes;
        }

        /** Lets the next one in; nothing happens if this turn is over already. */
        public void end() {
            if (!over) {
                over = true;
                if (changed) {
                    count();
                }
                lock.unlock();
            }
        }
    }
}
