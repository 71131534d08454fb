package dev.rollcall.bench.growth;

import dev.rollcall.bench.process.House;
import dev.rollcall.bench.process.Java;
import dev.rollcall.bench.process.Program;
import dev.rollcall.bench.report.Curve;
import dev.rollcall.bench.report.Machine;
import dev.rollcall.bench.report.MarkdownTable;
import dev.rollcall.bench.report.Numbers;
import dev.rollcall.bench.report.Publication;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fills sandboxes with more and more sessions and asks each the same questions. */
@Command(
        name = "growth",
        mixinStandardHelpOptions = true,
        description = "How answers and memory grow with the sessions of a sandbox, as a table and a curve.")
public final class Growth implements Callable<Integer> {
    @Option(
            names = "--sessions",
            split = ",",
            defaultValue = "1000,10000,100000,1000000",
            description = "How many. Default: 1000,10000,100000,1000000.")
    private List<Integer> sessions = List.of();

    @Option(names = "--heap", defaultValue = "12g", description = "-Xmx of each process. Default: 12g.")
    private String heap = "";

    @Mixin
    private Publication publication = new Publication();

    private final PrintStream out;

    /** Tells there how it goes, and what it found. */
    public Growth(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        House house = House.here();
        Machine machine = Machine.here();
        MarkdownTable table = new MarkdownTable("question", "sessions", "p50 ms", "p99 ms");
        MarkdownTable weights = new MarkdownTable("product", "sessions", "bytes of heap for each session");
        Map<String, Curve.Line> lines = new TreeMap<>();
        for (String product : List.of("rocketchat", "commvault")) {
            for (int number : sessions) {
                List<Finding> findings = probed(product, number);
                findings.forEach(finding -> add(finding, product, number, table, weights, lines));
            }
        }
        String markdown = String.join(
                "\n",
                "Machine: " + machine.told() + "; " + Java.ofThisProcess().version() + " `-Xmx" + heap + "`\n",
                table.text(),
                weights.text());
        publication.publish(house, "growth", markdown, out);
        if (!lines.isEmpty()) {
            draw(lines, publication.pictures(house).resolve("growth.svg"));
        }
        return 0;
    }

    private List<Finding> probed(String product, int number) {
        List<String> command =
                new ArrayList<>(Java.ofThisProcess().main(Probe.class, product, Integer.toString(number)));
        command.addAll(1, List.of("-Xmx" + heap, "-Dslf4j.internal.verbosity=ERROR"));
        String output = Program.output(command);
        List<Finding> findings = output.lines()
                .map(Finding::parse)
                .flatMap(found -> Stream.ofNullable(found.orElse(null)))
                .toList();
        // Why something is missing, if it is.
        output.lines().filter(line -> Finding.parse(line).isEmpty()).forEach(out::println);
        return findings;
    }

    private void add(
            Finding finding,
            String product,
            int number,
            MarkdownTable table,
            MarkdownTable weights,
            Map<String, Curve.Line> lines) {
        out.println(product + " " + number + ": " + finding);
        String sessionsText = Numbers.text(number, 0);
        if (finding.name().equals("bytes")) {
            weights.row(product, sessionsText, Numbers.text(finding.median(), 0));
            return;
        }
        table.row(finding.name(), sessionsText, Numbers.text(finding.median(), 2), Numbers.text(finding.slow(), 2));
        Curve.Line line =
                lines.computeIfAbsent(finding.name(), name -> new Curve.Line(new ArrayList<>(), new ArrayList<>()));
        line.whole().add(new Curve.Point(number, finding.median()));
        line.dashed().add(new Curve.Point(number, finding.slow()));
    }

    private void draw(Map<String, Curve.Line> lines, Path file) throws IOException {
        Curve curve = new Curve(
                "Time of an answer as a sandbox grows",
                "sessions in the sandbox",
                "ms",
                lines,
                "half of the calls",
                "99 of 100 calls");
        Files.writeString(file, curve.svg());
        out.println("-> " + file);
    }
}
