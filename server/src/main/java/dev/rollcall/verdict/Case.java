package dev.rollcall.verdict;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Something to be judged once, by whoever comes first. Thread-safe. */
final class Case implements Runnable {
    private final Runnable judging;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    Case(Runnable judging) {
        this.judging = judging;
    }

    /** Judges it, unless somebody else does or did so. */
    @Override
    public void run() {
        if (begun.compareAndSet(false, true)) {
            try {
                judging.run();
            } finally {
                ended.complete(null);
            }
        }
    }

    /** Returns when it is judged: who waits for a verdict does not wait for those before it in the queue. */
    void settle() {
        run();
        ended.join();
    }
}
