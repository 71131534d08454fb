package dev.rollcall.contract.har;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Work that several threads do at once, and whose results are told one after the other, in the order in which the work came
 * and by the thread that brings it. So much may wait; whoever brings more works himself first. For use by one thread.
 */
final class Line implements AutoCloseable {
    private static final int MOST = 128;

    private final long largest;
    private final Deque<Work> begun = new ArrayDeque<>();
    private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final ThreadPoolExecutor others;
    private long size;

    /**
     * @param threads how many work, the caller among them
     * @param largest how large all that waits may be together, however its sizes are counted; one alone may be larger
     */
    Line(int threads, long largest) {
        this.largest = largest;
        int more = Math.max(1, threads - 1);
        this.others = new ThreadPoolExecutor(more, more, 0, TimeUnit.SECONDS, waiting, Line::daemon);
        if (threads > 1) {
            others.prestartAllCoreThreads();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "rollcall-check");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Takes work on, and tells what became of earlier work. Whatever the work throws is thrown when its turn to be told comes.
     *
     * @param weight how large it is until it is told
     * @param work what may be done by another thread; its result tells what came out, in the caller's thread
     */
    void put(long weight, Supplier<Runnable> work) {
        FutureTask<Runnable> task = new FutureTask<>(work::get);
        begun.add(new Work(task, weight));
        size += weight;
        waiting.add(task);
        tellDone();
        while (size > largest || begun.size() > MOST) {
            workOrWait();
            tellDone();
        }
    }

    /** Does and tells all that was put so far. */
    void finish() {
        while (!begun.isEmpty()) {
            workOrWait();
            tellDone();
        }
    }

    private void tellDone() {
        for (Work first = begun.peek(); first != null && first.task().isDone(); first = begun.peek()) {
            begun.remove();
            size -= first.weight();
            result(first.task()).run();
        }
    }

    /** Does the first thing that nobody has begun; if there is none, waits for the one that must be told next. */
    private void workOrWait() {
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        } else {
            result(begun.element().task());
        }
    }

    private static Runnable result(FutureTask<Runnable> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Somebody wants this to end", e);
        }
    }

    /** Ends the threads; what was not told by then is dropped. */
    @Override
    public void close() {
        others.shutdownNow();
    }

    /** What was put and is not told yet. */
    private record Work(FutureTask<Runnable> task, long weight) {}
}
