package dev.rollcall.contract.report;

import dev.rollcall.contract.coverage.CoverageTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person reads: the verdict, the numbers, then what is wrong, subject by subject. */
public final class TextReport implements ReportWriter {
    private final int listed;

    /** With everything that the report lists. */
    public TextReport() {
        this(Integer.MAX_VALUE);
    }

    /**
     * @param listed how many findings are told in full; of the others the number
     */
    public TextReport(int listed) {
        this.listed = listed;
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        out.write(text(report).getBytes(StandardCharsets.UTF_8));
    }

    /** The report as text, each line with its end. */
    public String text(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.title() + ": " + verdict(report));
        report.facts().stream()
                .filter(fact -> fact.count() > 0)
                .map(fact -> "  " + fact)
                .forEach(lines::add);
        bySubject(report).forEach((subject, findings) -> tell(subject, findings, lines));
        rest(report).forEach(lines::add);
        report.remarks().forEach(lines::add);
        report.coverage().stream().map(TextReport::line).forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static String verdict(Report report) {
        String errors = report.errors() == 1 ? "1 violation" : "%,d violations".formatted(report.errors());
        String warnings = report.warnings() == 1 ? "1 warning" : "%,d warnings".formatted(report.warnings());
        String wrong = report.isBroken() ? errors : report.isEmpty() ? "nothing was judged" : "no violations";
        return report.warnings() == 0 ? wrong : wrong + ", " + warnings;
    }

    private Map<Subject, List<Finding>> bySubject(Report report) {
        return report.findings().stream()
                .limit(listed)
                .collect(Collectors.groupingBy(Finding::subject, LinkedHashMap::new, Collectors.toList()));
    }

    private static void tell(Subject subject, List<Finding> findings, List<String> lines) {
        lines.add("");
        lines.add(subject.toString());
        for (Finding finding : findings) {
            String place = finding.occasion().isEmpty() || finding.where().isEmpty()
                    ? finding.occasion() + finding.where()
                    : finding.occasion() + ", " + finding.where();
            lines.add("  " + finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.key()
                    + (place.isEmpty() ? "" : ": " + place));
            lines.add("    " + oneLine(finding.sentence()));
            side("expected", finding.expected(), lines);
            side("received", finding.received(), lines);
            lines.add("    contract: " + finding.rule());
        }
    }

    private static void side(String name, String text, List<String> lines) {
        if (!text.isEmpty()) {
            lines.add("    " + name + ": " + oneLine(text));
        }
    }

    /** What is received comes from outside: it must neither break the line nor steer the terminal. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private List<String> rest(Report report) {
        List<String> lines = new ArrayList<>(List.of(""));
        if (report.findings().size() > listed) {
            lines.add("… and %,d more, which the reports list."
                    .formatted(report.findings().size() - listed));
        }
        report.notListed()
                .forEach(
                        (key, count) -> lines.add("%,d more of %s are counted, but not listed.".formatted(count, key)));
        return lines.size() == 1
                        && report.remarks().isEmpty()
                        && report.coverage().isEmpty()
                ? List.of()
                : lines;
    }

    private static String line(CoverageTable table) {
        String rows = table.rows().stream()
                .map(row -> row.kind().label() + " " + row.shown() + "/" + row.known())
                .collect(Collectors.joining(", "));
        return "coverage of " + table.contract() + ": " + table.percent() + " % (" + rows + ")";
    }
}
