package dev.rollcall.bench.jmh;

import dev.rollcall.bench.har.Recording;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.har.HarCheck;
import dev.rollcall.contract.har.HarChoices;
import dev.rollcall.contract.report.TrafficReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Reading a recording and judging each exchange of it; times are for one exchange. */
@NullUnmarked // JMH sets the fields.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RecordingBenchmark {
    private static final int EXCHANGES = 1_000;

    private Path file;
    private HarChoices choices;

    /** Writes the recording. */
    @Setup
    public void record() throws IOException {
        file = Recording.made().write(Files.createTempFile("bench", ".har"), EXCHANGES);
        List<Contract> contracts = Stream.of("commvault", "rocketchat", "joomla-capi")
                .map(Contract::named)
                .toList();
        choices = new HarChoices(contracts, true, Optional.empty(), false);
    }

    /** Removes it. */
    @TearDown
    public void remove() throws IOException {
        Files.delete(file);
    }

    /** As the command does it. */
    @Benchmark
    @OperationsPerInvocation(EXCHANGES)
    public TrafficReport check() throws IOException {
        TrafficReport report = new TrafficReport("bench", "0");
        new HarCheck(choices, Judge::of, report).run(List.of(file), read -> {});
        return report;
    }
}
