package dev.rollcall.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What time it is in one sandbox: as on the server's clock, until somebody sets it forward or stops it. It never goes
 * backwards, since sessions would end before they began then. Thread-safe.
 */
public final class SandboxClock implements InstantSource {
    /** The first moment that products can tell. */
    public static final Instant EARLIEST = Instant.EPOCH;

    /** The last one, with room for what expires later, in years of four digits. */
    public static final Instant LATEST = Instant.parse("9899-12-31T23:59:59.999999999Z");

    private final InstantSource server;
    private volatile Hands hands = new Hands(Duration.ZERO, null);

    /**
     * How it shows the time.
     *
     * @param ahead by how much it is ahead of the server's clock, if it runs
     * @param stoppedAt what it shows as long as it is frozen, null if it runs
     */
    private record Hands(Duration ahead, @Nullable Instant stoppedAt) {}

    SandboxClock(InstantSource server) {
        this.server = server;
    }

    /** In whole milliseconds: no product tells more, and calls of one millisecond see the same moment. */
    @Override
    public Instant instant() {
        return exact().truncatedTo(ChronoUnit.MILLIS);
    }

    /** What is set forward by less than a millisecond is not lost. */
    private Instant exact() {
        return shown(hands);
    }

    private Instant shown(Hands now) {
        return now.stoppedAt() == null ? server.instant().plus(now.ahead()) : now.stoppedAt();
    }

    /** Whether it stands still. */
    public boolean isFrozen() {
        return hands.stoppedAt() != null;
    }

    /** Stops it where it is; nothing happens if it stands still already. */
    public synchronized void freeze() {
        hands = new Hands(Duration.ZERO, exact());
    }

    /** Lets it run on from where it is, as fast as the server's; nothing happens if it runs already. */
    public synchronized void run() {
        if (isFrozen()) {
            show(exact(), false);
        }
    }

    /**
     * Sets it forward; it runs or stands still as before.
     *
     * @throws IllegalArgumentException if that moment is before what it shows, or too far in the future
     */
    public synchronized void set(Instant moment) {
        set(moment, isFrozen());
    }

    /**
     * The same, and whether it stands still from then on.
     *
     * @throws IllegalArgumentException if that moment is before what it shows, or too far in the future
     */
    public synchronized void set(Instant moment, boolean frozen) {
        Instant now = instant();
        if (moment.isBefore(now)) {
            throw new IllegalArgumentException("This clock shows " + now + " and does not go backwards to " + moment
                    + ": make a sandbox that starts at that moment, or reset this one, which shows the time of its start"
                    + " then");
        }
        show(moment, frozen);
    }

    /**
     * Lets that much time pass in this sandbox at once, and in no other; it runs or stands still as before.
     *
     * @throws IllegalArgumentException if it is negative, since time does not run backwards, or too long
     */
    public synchronized void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("A clock goes forward, not by " + duration
                    + ": make a sandbox that starts earlier, or reset this one");
        }
        if (duration.compareTo(Duration.between(EARLIEST, LATEST)) > 0) {
            throw new IllegalArgumentException("A clock goes up to " + LATEST + ", not on by " + duration);
        }
        show(exact().plus(duration), isFrozen());
    }

    /** Begins anew, wherever it was: at the server's time or another one, running or not. */
    synchronized void restart(Optional<Instant> start, boolean frozen) {
        if (start.isEmpty() && !frozen) {
            hands = new Hands(Duration.ZERO, null);
        } else {
            show(start.orElseGet(server::instant), frozen);
        }
    }

    private void show(Instant moment, boolean frozen) {
        check(moment);
        hands = frozen ? new Hands(Duration.ZERO, moment) : new Hands(Duration.between(server.instant(), moment), null);
    }

    /**
     * Makes sure that a clock can show a moment.
     *
     * @throws IllegalArgumentException if it cannot
     */
    static void check(Instant moment) {
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw new IllegalArgumentException(
                    "A clock goes from " + EARLIEST + " to " + LATEST + ", not to " + moment);
        }
    }

    /** What brings it back to where it is now, or would be then. */
    Runnable wayBack() {
        Hands before = hands;
        return () -> hands = before;
    }
}
