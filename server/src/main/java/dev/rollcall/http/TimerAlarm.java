package dev.rollcall.http;

import java.time.Duration;
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
        timer.setRejectedExecutionHandler((task, closed) -> {
            // Nobody waits for an answer any more when the server is closed.
        });
    }

    @Override
    public void after(Duration delay, Runnable action) {
        var unused = timer.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Wakes nobody any more. */
    @Override
    public void close() {
        timer.shutdownNow();
    }
}
