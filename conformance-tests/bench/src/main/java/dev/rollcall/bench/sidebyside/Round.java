package dev.rollcall.bench.sidebyside;

import dev.rollcall.bench.load.Answer;
import dev.rollcall.bench.load.Caller;
import dev.rollcall.bench.load.Page;
import dev.rollcall.bench.load.Wrk;
import dev.rollcall.bench.load.WrkReport;
import dev.rollcall.bench.process.FreePort;
import dev.rollcall.bench.process.Pinning;
import dev.rollcall.bench.process.Program;
import dev.rollcall.bench.process.Skipped;
import dev.rollcall.bench.server.Server;
import dev.rollcall.bench.server.Task;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Starts a server, warms it up, measures it and ends it. */
final class Round {
    private static final int CORE = 0;

    /** So many times as long is warmed up what always differs: nearly all code has its part in it. */
    private static final int LONGER = 3;

    /**
     * In so many parts, each with connections of its own: what happens only when they begin and end makes a compiler take back what
     * it had assumed, and a server that is asked anew stands still until it has compiled again.
     */
    private static final int PARTS = 5;

    private final Caller caller = new Caller();
    private final Pinning pinning;
    private final Wrk wrk;
    private final int warmUpSeconds;
    private final int seconds;

    Round(Pinning pinning, Wrk wrk, int warmUpSeconds, int seconds) {
        this.pinning = pinning;
        this.wrk = wrk;
        this.warmUpSeconds = warmUpSeconds;
        this.seconds = seconds;
    }

    /** What a server answers to a page: for those who cannot find out by themselves. */
    Answer answer(Server server, Page page, Path folder) {
        Task task = new Task(page, new Answer(0, "", ""), false, folder, FreePort.next());
        try (Program program = Program.start(server.command(task), folder)) {
            caller.untilRight(program, url(task), page);
            return caller.ask(url(task), page).orElseThrow(() -> new Skipped("it fell silent"));
        }
    }

    /**
     * Measures it.
     *
     * @throws Skipped if it cannot be had, or gives another answer
     */
    Measurement of(Server server, Task task, Optional<Path> script) {
        try (Program program = Program.start(pinning.on(CORE, server.command(task)), task.folder())) {
            Duration start = caller.untilRight(program, url(task), task.page());
            warmUp(task, script);
            long before = program.processorMicros();
            WrkReport report = wrk.run(seconds, url(task), task.page(), script);
            double micros = program.processorMicros() - before;
            if (!program.isAlive()) {
                throw new Skipped("it ended under load: " + program.lastWords());
            }
            return new Measurement(report, micros / Math.max(1, report.requests()), program.residentBytes(), start);
        }
    }

    private void warmUp(Task task, Optional<Path> script) {
        int whole = task.different() ? LONGER * warmUpSeconds : warmUpSeconds;
        for (int part = 0; part < PARTS; part++) {
            int length = whole * (part + 1) / PARTS - whole * part / PARTS;
            if (length > 0) {
                wrk.run(length, url(task), task.page(), script);
            }
        }
    }

    private static String url(Task task) {
        return "http://127.0.0.1:" + task.port();
    }
}
