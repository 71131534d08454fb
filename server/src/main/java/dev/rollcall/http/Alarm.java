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
    void after(Duration delay, Runnable action);
}
