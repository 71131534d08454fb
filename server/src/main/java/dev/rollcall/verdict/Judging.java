package dev.rollcall.verdict;

import dev.rollcall.contract.Contract;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Judges the traffic of all sandboxes of a server beside it, on one thread. So many cases wait for it; whoever comes then
 * judges his own, so that no case is lost and no queue grows. Where there is one processor, everybody judges his own: a thread
 * beside him would only take it from him, and from the compiler. Thread-safe.
 */
public final class Judging implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Judging.class.getName());
    private static final int WAITING = 256;
    private static final long SECONDS_TO_END = 5;

    private final Map<String, Assessor> assessors = new LinkedHashMap<>();
    private final BlockingQueue<Case> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread = new Thread(this::work, "rollcall-judge");
    private final boolean beside;

    /** By these contracts; exchanges of others are not judged. */
    public Judging(List<Contract> contracts) {
        this(contracts, Runtime.getRuntime().availableProcessors() > 1);
    }

    /** @param beside whether the thread judges what it can, or everybody his own */
    Judging(List<Contract> contracts, boolean beside) {
        this.beside = beside;
        contracts.forEach(contract -> assessors.put(contract.name(), new Assessor(contract)));
        thread.setDaemon(true);
    }

    /** Nothing is judged. */
    public static Judging none() {
        return new Judging(List.of());
    }

    /** Lets the thread begin. Before that, and after the end, a case waits until somebody asks for its verdict. */
    public void start() {
        if (beside && !assessors.isEmpty()) {
            thread.start();
        }
    }

    /** Who judges by the contract of that name; empty if nobody does. */
    public Optional<Assessor> by(String contract) {
        return Optional.ofNullable(assessors.get(contract));
    }

    Collection<Assessor> all() {
        return assessors.values();
    }

    void submit(Case each) {
        if (!beside || !waiting.offer(each)) {
            each.run();
        }
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                judge(waiting.take());
            }
        } catch (InterruptedException e) {
            // That is the end.
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever breaks in one case, the next ones are judged. */
    private static void judge(Case each) {
        try {
            each.run();
        } catch (Throwable e) {
            LOG.log(Level.ERROR, "A case was not judged", e);
        }
    }

    /** Ends the thread. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_END));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
