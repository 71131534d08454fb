package dev.rollcall.contract.har;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.report.TrafficReport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Judges recordings by contracts. Every entry is judged or counted under the reason why it is not. Not for use by
 * several threads at once.
 */
public final class HarCheck {
    private final HarChoices choices;
    private final Function<Contract, Judge> judges;
    private final TrafficReport report;
    private final Unmatched unmatched = new Unmatched();
    private final Map<Contract, Judge> known = new HashMap<>();
    private final Map<Contract, RecorderGaps> gaps = new HashMap<>();
    private boolean damaged;

    /**
     * @param choices which contracts, and where
     * @param judges compiles a contract; asked once for each that is needed
     * @param report takes what is found
     */
    public HarCheck(HarChoices choices, Function<Contract, Judge> judges, TrafficReport report) {
        this.choices = choices;
        this.judges = judges;
        this.report = report;
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
        for (Path file : files) {
            String name = files.size() == 1 ? "" : file + " ";
            try (InputStream har = open(file)) {
                HarReader.read(har, true, entry -> {
                    take(file, name, entry, mounts);
                    progress.accept(++entries[0]);
                });
            } catch (HarException e) {
                damaged = true;
                report.remark(file + " is damaged at " + e.getMessage() + ". The " + e.entriesBefore()
                        + " entries before were judged; what follows was not.");
            }
        }
        unmatched.tell(report);
        return !damaged;
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
                HarReader.read(har, false, entry -> entry.url().ifPresent(url -> finder.see(entry.method(), url)));
            } catch (HarException e) {
                // Told when the file is judged.
            }
        }
        return Mounts.found(finder);
    }

    private void take(Path file, String name, HarEntry entry, Mounts mounts) {
        report.count("entries", "entries read", 1);
        Optional<HarSkip> skip = entry.skip();
        if (skip.isPresent()) {
            skip(file, entry, skip.get());
            return;
        }
        HarUrl url = entry.url().orElseThrow();
        Optional<Mount> mount = mounts.of(url);
        if (mount.isPresent()) {
            judge(name + "entry " + entry.number(), entry, mount.get(), url);
        } else {
            report.count("unmatched", "entries that fit no contract", 1);
            unmatched.add(entry.method(), url);
        }
    }

    /** Nobody knows what an unreadable entry was: it must not look like a recording without violations. */
    private void skip(Path file, HarEntry entry, HarSkip why) {
        report.count(why.id(), why.label(), 1);
        if (why == HarSkip.BROKEN) {
            damaged = true;
            report.remark(file + " is damaged: entry " + entry.number() + " has no request that can be read.");
        }
    }

    private void judge(String occasion, HarEntry entry, Mount mount, HarUrl url) {
        Contract contract = mount.contract();
        Exchange exchange = entry.exchange(mount, url);
        List<Violation> violations = known.computeIfAbsent(contract, judges).judge(exchange);
        RecorderGaps gap = gaps.computeIfAbsent(contract, key -> new RecorderGaps(key, choices.strictCredentials()));
        report.judged(contract, exchange, occasion, gap.without(violations, entry, exchange, report));
    }
}
