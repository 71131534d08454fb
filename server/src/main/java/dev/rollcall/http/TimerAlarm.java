package dev.rollcall.http;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** An alarm of one daemon thread, which starts when it is set for the first time. Thread-safe. */
public final class TimerAlarm implements Alarm, AutoCloseable {
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "rollcall-faults");
        thread.setDaemon(true);
        return thread;
    });

    /** An alarm that nobody has set. */
    public TimerAlarm() {
        // Whoever has gone is forgotten at once, not when his time would have come.
        timer.setRemoveOnCancelPolicy(true);
        timer.setRejectedExecutionHandler((task, closed) -> {
            // Nobody waits for an answer any more when the server is closed.
        });
    }

    @Override
    public Setting after(Duration delay, Runnable action) {
        Future<?> set = timer.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> set.cancel(false);
    }

    /** Wakes nobody any more. */
    @Override
    public void close() {
        timer.shutdownNow();
    }
}
