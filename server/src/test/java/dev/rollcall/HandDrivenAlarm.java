package dev.rollcall;

import dev.rollcall.http.Alarm;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An alarm that rings when a test says so. Thread-safe. */
final class HandDrivenAlarm implements Alarm {
    private static final int SECONDS_UNTIL_IT_HANGS = 20;

    private final BlockingQueue<Ring> settings = new LinkedBlockingQueue<>();

    /** Equal to itself alone. */
    private static final class Ring {
        private final Duration delay;
        private final Runnable action;

        Ring(Duration delay, Runnable action) {
            this.delay = delay;
            this.action = action;
        }
    }

    @Override
    public Setting after(Duration delay, Runnable action) {
        Ring ring = new Ring(delay, action);
        settings.add(ring);
        changed();
        return () -> {
            settings.remove(ring);
            changed();
        };
    }

    private synchronized void changed() {
        notifyAll();
    }

    /** Returns as soon as it is set so often. */
    synchronized void await(int often) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_UNTIL_IT_HANGS);
        while (settings.size() != often) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("The alarm is set " + settings.size() + " times, not " + often);
            }
            wait(left);
        }
    }

    /** Waits until the alarm is set, rings, and tells for how long it was set. */
    Duration ring() throws InterruptedException {
        @Nullable Ring next = settings.poll(SECONDS_UNTIL_IT_HANGS, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("Nobody has set the alarm");
        }
        next.action.run();
        return next.delay;
    }

    /** How often it is set. */
    int size() {
        return settings.size();
    }
}
