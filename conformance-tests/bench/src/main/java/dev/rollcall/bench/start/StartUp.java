package dev.rollcall.bench.start;

import dev.rollcall.bench.load.Caller;
import dev.rollcall.bench.load.Page;
import dev.rollcall.bench.process.FreePort;
import dev.rollcall.bench.process.House;
import dev.rollcall.bench.process.Java;
import dev.rollcall.bench.process.Program;
import dev.rollcall.bench.process.Skipped;
import dev.rollcall.bench.process.Way;
import dev.rollcall.bench.report.Machine;
import dev.rollcall.bench.report.MarkdownTable;
import dev.rollcall.bench.report.Numbers;
import dev.rollcall.bench.report.Publication;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the mock again and again, in every way there is, and asks it as soon as it answers. */
@Command(
        name = "start-up",
        mixinStandardHelpOptions = true,
        description = "From the start of the process to the first right answer; memory at rest; sizes of the files.")
public final class StartUp implements Callable<Integer> {
    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(2);

    @Option(names = "--times", defaultValue = "7", description = "Starts of each way. Default: 7.")
    private int times;

    @Option(
            names = "--jdk",
            description =
                    "Home of a JDK, several times for several. Default: 17 and 25, as far as they lie beside the one"
                            + " that runs this.")
    private List<Path> jdks = List.of();

    @Mixin
    private Publication publication = new Publication();

    private final PrintStream out;
    private final Caller caller = new Caller();

    /** Tells there how it goes, and what it found. */
    public StartUp(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        House house = House.here();
        Machine machine = Machine.here();
        MarkdownTable table =
                new MarkdownTable("way", "JDK", "first right answer ms, best", "median", "RSS at rest MiB, median");
        for (Java java : jdks.isEmpty()
                ? Jdks.besideThis()
                : jdks.stream().map(Java::new).toList()) {
            for (Way way : List.of(Way.jar(house, java), Way.launcher(house, java))) {
                measure(house, way, java.version(), table);
            }
        }
        String markdown = String.join(
                "\n",
                "Machine: " + machine.told() + "; " + times + " starts each\n",
                table.text(),
                Sizes.of(house).text());
        publication.publish(house, "start-up", markdown, out);
        return 0;
    }

    private void measure(House house, Way way, String version, MarkdownTable table) {
        List<Double> millis = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        try {
            way.prepare();
            for (int i = 0; i < times; i++) {
                started(house, way, millis, bytes);
            }
            String best = Numbers.text(Numbers.percentile(millis, 0), 0);
            table.row(
                    way.name(),
                    version,
                    best,
                    Numbers.text(Numbers.median(millis), 0),
                    Numbers.mebibytes(Numbers.median(bytes)));
            out.println(way.name() + ", " + version + ": " + best + " ms at best");
        } catch (Skipped e) {
            out.println("not run: " + way.name() + ", " + version + ": " + e.reason());
            table.row(way.name(), version, e.reason(), "-", "-");
        }
    }

    private static List<String> command(Way way, int port) {
        return way.command("serve", "--port", Integer.toString(port));
    }

    private void started(House house, Way way, List<Double> millis, List<Double> bytes) {
        int port = FreePort.next();
        try (Program program = Program.start(command(way, port), house.bench().resolve("target/start"))) {
            millis.add(caller.untilRight(program, "http://127.0.0.1:" + port, Page.ofTheDefaultWorld())
                            .toNanos()
                    / 1e6);
            LockSupport.parkNanos(REST_NANOS);
            bytes.add((double) program.residentBytes());
        }
    }
}
