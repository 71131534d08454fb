package dev.rollcall.control;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that keep no process alive, with names that tell what they are for. */
final class Threads implements ThreadFactory {
    private final AtomicInteger made = new AtomicInteger();

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(task, "rollcall-control-" + made.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
