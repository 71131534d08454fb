package dev.rollcall.proxy;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.MessagePlace.Part;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.har.HarWriter;
import dev.rollcall.contract.report.MaskedPath;
import dev.rollcall.contract.report.TrafficReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Judges every exchange that passes and writes it down, beside the threads that carry it. When it cannot keep up, the
 * carrying threads have to help, so that traffic becomes slower and no exchange is lost. Thread-safe.
 */
public final class Recording implements Witness, AutoCloseable {
    private static final int WAITING = 64;
    private static final int LISTED = 20;

    private final Contract contract;
    private final Judge judge;
    private final BasePaths bases;
    private final TrafficReport report;
    private final @Nullable HarWriter har;
    private final String url;
    private final AtomicLong number = new AtomicLong();
    private final Set<String> unmatched = ConcurrentHashMap.newKeySet();
    private final Set<String> troubles = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor beside = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            task -> new Thread(task, "rollcall-judge"),
            new ThreadPoolExecutor.CallerRunsPolicy());

    /**
     * A recording that begins now.
     *
     * @param basePath where the contract's paths begin; if empty, where its servers say
     * @param report takes what is found
     * @param har takes every exchange; null if nobody wants them
     * @param upstream the real server, as recordings name it
     */
    public Recording(
            Contract contract,
            Judge judge,
            Optional<String> basePath,
            TrafficReport report,
            @Nullable HarWriter har,
            Upstream upstream) {
        this.contract = contract;
        this.judge = judge;
        this.bases = new BasePaths(contract, basePath);
        this.report = report;
        this.har = har;
        this.url = upstream.toString();
    }

    @Override
    public void saw(Passed passed) {
        beside.execute(() -> record(passed));
    }

    private void record(Passed passed) {
        try {
            write(passed);
            judge(passed);
        } catch (RuntimeException e) {
            trouble("An exchange could not be judged: " + e);
        }
    }

    private void write(Passed passed) {
        if (har != null) {
            try {
                har.write(
                        Exchanges.of(passed, contract.name(), ""),
                        url,
                        passed.took(),
                        Exchanges.leftOut(passed.requestBody(), passed.requestHeaders()),
                        Exchanges.leftOut(passed.responseBody(), passed.responseHeaders()));
            } catch (IOException e) {
                trouble("The recording could not be written: " + e.getMessage());
            }
        }
    }

    private void trouble(String sentence) {
        troubles.add(sentence);
    }

    private void judge(Passed passed) {
        String occasion = "exchange " + number.incrementAndGet();
        report.count("exchanges", "exchanges passed", 1);
        switch (passed.outcome()) {
            case UNREACHABLE -> count(passed, occasion, "unreachable", "not answered by the upstream (502)");
            case TIMED_OUT -> count(passed, occasion, "timedOut", "timed out (504)");
            case REFUSED -> count(passed, occasion, "refused", "not carried by the proxy (501)");
            case BROKEN_BY_UPSTREAM -> count(passed, occasion, "brokenByUpstream", "broken off by the upstream");
            case BROKEN_BY_CALLER -> count(passed, occasion, "brokenByCaller", "broken off by the caller");
            case ANSWERED -> answered(passed, occasion);
        }
    }

    private void count(Passed passed, String occasion, String name, String label) {
        report.count(name, label, 1);
        report.remark("%s, %s %s: %s".formatted(occasion, passed.method(), shown(passed), passed.remark()));
    }

    private static String shown(Passed passed) {
        return MaskedPath.of(passed.target().split("\\?", 2)[0]);
    }

    private void answered(Passed passed, String occasion) {
        Optional<String> base = bases.of(passed.target());
        if (isPreflight(passed)) {
            report.count("preflights", "preflights, which are no calls", 1);
        } else if (base.isEmpty()) {
            report.count("unmatched", "that fit no operation of the contract", 1);
            if (unmatched.size() < LISTED && unmatched.add(passed.method() + " " + shown(passed))) {
                report.remark("Not in the contract: " + passed.method() + " " + shown(passed));
            }
        } else {
            judged(passed, occasion, Exchanges.of(passed, contract.name(), base.get()));
        }
    }

    private static boolean isPreflight(Passed passed) {
        return passed.method().equals("OPTIONS")
                && passed.requestHeaders().stream()
                        .anyMatch(line -> line.name().toLowerCase(Locale.ROOT).equals("access-control-request-method"));
    }

    private void judged(Passed passed, String occasion, Exchange exchange) {
        boolean request =
                Exchanges.body(passed.requestBody(), passed.requestHeaders()).isPresent();
        boolean response =
                Exchanges.body(passed.responseBody(), passed.responseHeaders()).isPresent();
        List<Violation> violations = new ArrayList<>(FalseCodings.of(passed, contract));
        if (violations.isEmpty() && !(request && response)) {
            report.count("withoutBody", "judged without a body, which was too large or in an unknown coding", 1);
        }
        judge.judge(exchange).stream()
                .filter(violation -> violation.where().part() != Part.BODY
                        || (violation.side() == Violation.Side.REQUEST ? request : response))
                .forEach(violations::add);
        report.judged(contract, exchange, occasion, violations);
    }

    /** How many exchanges were judged or counted so far. */
    public long exchanges() {
        return number.get();
    }

    /** What could not be done, in sentences; empty if everything was. Complete when it is finished. */
    public List<String> troubles() {
        return troubles.stream().sorted().toList();
    }

    @Override
    public void close() {
        finish();
    }

    /** Waits until everything that has passed is judged and written; nothing more may pass. */
    public void finish() {
        beside.shutdown();
        try {
            while (!beside.awaitTermination(1, TimeUnit.MINUTES)) {
                // A verdict takes milliseconds; whatever is still waiting is not given up.
            }
            if (har != null) {
                har.close();
            }
        } catch (IOException e) {
            trouble("The recording could not be written: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            trouble("Interrupted before everything was judged");
        }
    }
}
