package dev.rollcall.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** What time it is in one sandbox: as on the server's clock, until somebody sets it forward. Thread-safe. */
public final class SandboxClock implements InstantSource {
    private final InstantSource server;
    private volatile Duration ahead = Duration.ZERO;

    SandboxClock(InstantSource server) {
        this.server = server;
    }

    @Override
    public Instant instant() {
        return server.instant().plus(ahead);
    }

    /**
     * Lets that much time pass in this sandbox at once, and in no other.
     *
     * @throws IllegalArgumentException if it is negative: time does not run backwards
     */
    public synchronized void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("A clock goes forward, not by " + duration);
        }
        ahead = ahead.plus(duration);
    }
}
