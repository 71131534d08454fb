package dev.rollcall.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The end of a command that runs until it is told to stop, and still has something to do then. The process waits for it,
 * and ends with the command's exit code instead of the signal's, which says nothing to a CI job.
 */
final class Ending {
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicInteger code = new AtomicInteger(ExitCode.COULD_NOT_RUN);
    private final Thread hook = new Thread(this::stop, "rollcall-stop");

    /** Waits until the process is told to end. */
    void await() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(hook);
        told.await();
    }

    /** Everything is done; the process may end, with this code. */
    void finished(int exitCode) {
        code.set(exitCode);
        done.countDown();
    }

    private void stop() {
        told.countDown();
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // The virtual machine is on its way down already: no other call changes its exit code.
        Runtime.getRuntime().halt(code.get());
    }
}
