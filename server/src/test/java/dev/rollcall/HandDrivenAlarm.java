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

    private final BlockingQueue<Setting> settings = new LinkedBlockingQueue<>();

    private record Setting(Duration delay, Runnable action) {}

    @Override
    public void after(Duration delay, Runnable action) {
        settings.add(new Setting(delay, action));
    }

    /** Waits until the alarm is set, rings, and tells for how long it was set. */
    Duration ring() throws InterruptedException {
        @Nullable Setting next = settings.poll(SECONDS_UNTIL_IT_HANGS, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("Nobody has set the alarm");
        }
        next.action().run();
        return next.delay();
    }

    /** How often it is set. */
    int size() {
        return settings.size();
    }
}
