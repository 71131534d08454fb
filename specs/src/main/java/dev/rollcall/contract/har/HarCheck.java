package dev.rollcall.contract.har;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.report.TrafficReport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Judges recordings by contracts. Every entry is judged or counted under the reason why it is not. One thread reads and
 * reports, as many as there are processors judge; what is reported does not depend on how many. Not for use by several threads
 * at once.
 */
public final class HarCheck {
    /** Characters of entries that were read and are not reported yet; little of a small heap. */
    private static final long WAITING = Math.min(2_000_000, Runtime.getRuntime().maxMemory() / 32);

    /** Bytes for remembering what was said of one contract's messages; little of a small heap. */
    private static final long REMEMBERED =
            Math.min(8_000_000, Runtime.getRuntime().maxMemory() / 32);

    private final HarChoices choices;
    private final Function<Contract, Judge> judges;
    private final TrafficReport report;
    private final Unmatched unmatched = new Unmatched();
    private final Map<Contract, Assessor> assessors = new ConcurrentHashMap<>();
    private final Map<Contract, RecorderGaps> gaps = new ConcurrentHashMap<>();
    private final int threads;
    private boolean damaged;

    /**
     * @param choices which contracts, and where
     * @param judges compiles a contract; asked once for each that is needed
     * @param report takes what is found
     */
    public HarCheck(HarChoices choices, Function<Contract, Judge> judges, TrafficReport report) {
        this(choices, judges, report, Runtime.getRuntime().availableProcessors());
    }

    /** @param threads how many work */
    HarCheck(HarChoices choices, Function<Contract, Judge> judges, TrafficReport report, int threads) {
        this.choices = choices;
        this.judges = judges;
        this.report = report;
        this.threads = threads;
    }

    /**
     * Judges these files, one after the other. A damaged one is judged up to the damage, which the report then tells.
     *
     * @param progress is told after each entry how many there were so far
     * @return whether all files could be read to their ends, and each of their entries
     * @throws IOException if a file cannot be opened or read
     */
    public boolean run(List<Path> files, LongConsumer progress) throws IOException {
        Mounts mounts = mounts(files);
        long[] entries = {0};
        try (Line line = new Line(threads, WAITING)) {
            for (Path file : files) {
                read(file, line, entry -> {
                    Runnable outcome = outcome(file, files.size() == 1 ? "" : file + " ", entry.whole(), mounts);
                    return () -> {
                        report.count("entries", "entries read", 1);
                        outcome.run();
                        progress.accept(++entries[0]);
                    };
                });
            }
        }
        unmatched.tell(report);
        return !damaged;
    }

    private void read(Path file, Line line, Function<RawEntry, Runnable> work) throws IOException {
        try (InputStream har = open(file)) {
            HarReader.read(har, true, entry -> line.put(entry.size(), () -> work.apply(entry)));
            line.finish();
        } catch (HarException e) {
            line.finish();
            damaged = true;
            report.remark(file + " is damaged at " + e.getMessage() + ". The " + e.entriesBefore()
                    + " entries before were judged; what follows was not.");
        }
    }

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    private Mounts mounts(List<Path> files) throws IOException {
        if (choices.basePath().isPresent()) {
            return Mounts.at(choices.basePath().get(), choices.contracts());
        }
        MountFinder finder = new MountFinder(choices.contracts(), choices.areGuessed() ? 2 : 1);
        for (Path file : files) {
            try (InputStream har = open(file)) {
                HarReader.read(
                        har,
                        false,
                        entry -> HarUrl.read(entry.request().url)
                                .ifPresent(url -> finder.see(entry.request().method, url)));
            } catch (HarException e) {
                // Told when the file is judged.
            }
        }
        return Mounts.found(finder);
    }

    /** Finds out what is to be told of an entry, in whatever thread; the telling is left to the one that reports. */
    private Runnable outcome(Path file, String name, HarEntry entry, Mounts mounts) {
        Optional<HarSkip> skip = entry.skip();
        if (skip.isPresent()) {
            return () -> skip(file, entry.number(), skip.get());
        }
        HarUrl url = entry.url().orElseThrow();
        Optional<Mount> mount = mounts.of(url);
        if (mount.isPresent()) {
            return judged(name + "entry " + entry.number(), entry, mount.get(), url);
        }
        return () -> {
            report.count("unmatched", "entries that fit no contract", 1);
            unmatched.add(entry.method(), url);
        };
    }

    /** Nobody knows what an unreadable entry was: it must not look like a recording without violations. */
    private void skip(Path file, long number, HarSkip why) {
        report.count(why.id(), why.label(), 1);
        if (why == HarSkip.BROKEN) {
            damaged = true;
            report.remark(file + " is damaged: entry " + number + " has no request that can be read.");
        }
    }

    private Runnable judged(String occasion, HarEntry entry, Mount mount, HarUrl url) {
        Contract contract = mount.contract();
        Assessed assessed = assessors
                .computeIfAbsent(contract, key -> new Assessor(key, judges.apply(key), REMEMBERED))
                .assess(entry.exchange(mount, url));
        RecorderGaps.Explained explained = gaps.computeIfAbsent(
                        contract, key -> new RecorderGaps(key, choices.strictCredentials()))
                .explained(assessed.violations(), entry, assessed.asked().operation());
        String when = occasion + ", status " + entry.status();
        return () -> {
            explained.count(report);
            report.judged(contract, assessed.asked().subject(), when, explained.rest(), assessed.shown());
        };
    }
}
