package dev.rollcall.junit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes only when a test moves it. Thread-safe. */
public final class TestClock implements InstantSource {
    /** When every test starts. */
    public static final Instant START = Instant.parse("2026-03-04T05:06:07Z");

    private Instant now = START;

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /** Lets that much time pass. */
    public synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }
}
