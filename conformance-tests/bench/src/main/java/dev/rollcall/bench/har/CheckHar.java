package dev.rollcall.bench.har;

import dev.rollcall.bench.process.House;
import dev.rollcall.bench.process.Java;
import dev.rollcall.bench.process.Program;
import dev.rollcall.bench.report.Machine;
import dev.rollcall.bench.report.MarkdownTable;
import dev.rollcall.bench.report.Numbers;
import dev.rollcall.bench.report.Result;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets the command judge recordings that grow: how many exchanges in a second, and in how much memory. */
@Command(
        name = "check-har",
        mixinStandardHelpOptions = true,
        description = "Exchanges per second and peak memory of `rollcall check har`.")
public final class CheckHar implements Callable<Integer> {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    @Option(
            names = "--exchanges",
            split = ",",
            defaultValue = "10000,100000",
            description = "How many. Default: 10000,100000.")
    private List<Integer> exchanges = List.of();

    @Option(names = "--into-readme", description = "Put the table into README.md, too.")
    private boolean intoReadme;

    private final PrintStream out;

    /** Tells there how it goes, and what it found. */
    public CheckHar(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        House house = House.here();
        Machine machine = Machine.here();
        Recording recording = Recording.made();
        MarkdownTable table = new MarkdownTable(
                "exchanges", "HAR MiB", "seconds, whole process", "exchanges/s", "peak RSS MiB", "exit code");
        for (int number : exchanges) {
            Path file = recording.write(house.bench().resolve("target/har/" + number + ".har"), number);
            judge(house, file, number, table);
            Files.delete(file);
        }
        String markdown =
                "Machine: " + machine.told() + "; " + Java.ofThisProcess().version() + "\n\n" + table.text();
        out.println(markdown);
        out.println("-> " + new Result(house, "check-har").write(markdown, intoReadme));
        return 0;
    }

    private void judge(House house, Path file, int number, MarkdownTable table) throws IOException {
        List<String> command =
                Java.ofThisProcess().command("-jar", house.jar().toString(), "check", "har", file.toString());
        try (Program program = Program.start(command, house.bench().resolve("target/har"))) {
            long peak = 0;
            while (program.isAlive()) {
                peak = Math.max(peak, program.peakBytes());
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            double seconds = (System.nanoTime() - program.startedNanos()) / 1e9;
            out.println(program.lastWords());
            table.row(
                    Numbers.text(number, 0),
                    Numbers.mebibytes((double) Files.size(file)),
                    Numbers.text(seconds, 1),
                    Numbers.text(number / seconds, 0),
                    Numbers.mebibytes((double) peak),
                    program.exitCode().map(Object::toString).orElse("-"));
        }
    }
}
