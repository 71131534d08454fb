package dev.rollcall.http;

import java.time.Duration;

/** Wakes somebody later, in real time. Thread-safe. */
@FunctionalInterface
public interface Alarm {

    /**
     * Runs something after a while, on a thread of the alarm's own: it must not block.
     *
     * @param delay not negative
     */
    Setting after(Duration delay, Runnable action);

    /** An alarm that was set. */
    @FunctionalInterface
    interface Setting {
        /** Wakes nobody any more; nothing happens if it has rung already. */
        void cancel();
    }
}
