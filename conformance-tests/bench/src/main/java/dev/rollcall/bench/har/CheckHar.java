package dev.rollcall.bench.har;

import dev.rollcall.bench.process.House;
import dev.rollcall.bench.process.Java;
import dev.rollcall.bench.process.Program;
import dev.rollcall.bench.process.Way;
import dev.rollcall.bench.report.Machine;
import dev.rollcall.bench.report.MarkdownTable;
import dev.rollcall.bench.report.Numbers;
import dev.rollcall.bench.report.Publication;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets the command judge recordings that grow: how many exchanges in a second, and in how much memory. */
@Command(
        name = "check-har",
        mixinStandardHelpOptions = true,
        description = "Exchanges per second and peak memory of `rollcall check har`.")
public final class CheckHar implements Callable<Integer> {
    /** What is held does not grow with the recording; left to itself, Java takes more before it cleans up. */
    private static final String SMALL_HEAP = "-Xmx128m";

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    /** What takes as long as this one is start, contracts and report. */
    private static final byte[] ONE_ENTRY = """
            {"log":{"entries":[{"request":{"method":"GET","url":"http://mock.example/joomla/api/v1/user"},
            "response":{"status":200,"content":{"mimeType":"application/json","text":"{}"}}}]}}
            """.getBytes(StandardCharsets.UTF_8);

    @Option(
            names = "--exchanges",
            split = ",",
            defaultValue = "10000,100000",
            description = "How many. Default: 10000,100000.")
    private List<Integer> exchanges = List.of();

    @Mixin
    private Publication publication = new Publication();

    private final PrintStream out;

    /** Tells there how it goes, and what it found. */
    public CheckHar(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        House house = House.here();
        Machine machine = Machine.here();
        List<Way> ways = ways(house);
        Recording recording = Recording.made();
        MarkdownTable table = new MarkdownTable(
                "recording",
                "way",
                "exchanges",
                "HAR MiB",
                "seconds, whole process",
                "exchanges/s",
                "exchanges/s without start",
                "peak RSS MiB",
                "exit code");
        for (int number : exchanges) {
            Path file = house.bench().resolve("target/har/" + number + ".har");
            judge(house, ways, recording.write(file, number), "repeats itself", number, table);
            judge(house, ways, recording.writeDifferent(file, number), "always different", number, table);
            Files.delete(file);
        }
        String markdown =
                "Machine: " + machine.told() + "; " + Java.ofThisProcess().version() + "\n\n" + table.text();
        publication.publish(house, "check-har", markdown, out);
        return 0;
    }

    private List<Way> ways(House house) {
        Java java = Java.ofThisProcess();
        List<Way> ways = new ArrayList<>();
        for (Way way : List.of(Way.jar(house, java), Way.jar(house, java, SMALL_HEAP), Way.launcher(house, java))) {
            if (way.isThere()) {
                way.prepare();
                ways.add(way);
            } else {
                out.println("not run: " + way.name() + ": not there yet");
            }
        }
        return ways;
    }

    private void judge(House house, List<Way> ways, Path file, String kind, int number, MarkdownTable table)
            throws IOException {
        for (Way way : ways) {
            judge(house, file, kind, way, number, table);
        }
    }

    private void judge(House house, Path file, String kind, Way way, int number, MarkdownTable table)
            throws IOException {
        Path one = Files.write(house.bench().resolve("target/har/start.har"), ONE_ENTRY);
        double start = run(house, way, one).seconds();
        Run run = run(house, way, file);
        out.println(run.lastWords());
        table.row(
                kind,
                way.name(),
                Numbers.text(number, 0),
                Numbers.mebibytes((double) Files.size(file)),
                Numbers.text(run.seconds(), 1),
                Numbers.text(number / run.seconds(), 0),
                Numbers.text(number / (run.seconds() - start), 0),
                Numbers.mebibytes((double) run.peak()),
                run.exitCode());
        Files.delete(one);
    }

    private static Run run(House house, Way way, Path file) throws IOException {
        List<String> command = way.command("check", "har", file.toString());
        try (Program program = Program.start(command, house.bench().resolve("target/har"))) {
            long peak = 0;
            while (program.isAlive()) {
                peak = Math.max(peak, program.peakBytes());
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            return new Run(
                    (System.nanoTime() - program.startedNanos()) / 1e9,
                    peak,
                    program.lastWords(),
                    program.exitCode().map(Object::toString).orElse("-"));
        }
    }

    private record Run(double seconds, long peak, String lastWords, String exitCode) {}
}
