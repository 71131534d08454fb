package dev.rollcall.suite.mutation;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many mutants of each operator were caught by whom. Not thread-safe. */
final class Score {

    /** The counts of one operator. */
    record Line(Operator operator, int mutants, int ours, int plain) {

        Line plus(boolean caughtByUs, boolean caughtByPlain) {
            return new Line(operator, mutants + 1, ours + (caughtByUs ? 1 : 0), plain + (caughtByPlain ? 1 : 0));
        }
    }

    private final Map<String, Line> lines = new LinkedHashMap<>();

    void add(Operator operator, boolean caughtByUs, boolean caughtByPlain) {
        Line line = lines.getOrDefault(operator.name(), new Line(operator, 0, 0, 0));
        lines.put(operator.name(), line.plus(caughtByUs, caughtByPlain));
    }

    int operators() {
        return lines.size();
    }

    int mutants() {
        return lines.values().stream().mapToInt(Line::mutants).sum();
    }

    int caughtByUs() {
        return lines.values().stream().mapToInt(Line::ours).sum();
    }

    int caughtByPlain() {
        return lines.values().stream().mapToInt(Line::plain).sum();
    }

    /** In Markdown. */
    String table() {
        StringBuilder table = new StringBuilder("| corruption | breaks | mutants | Rollcall | plain Atlassian |\n");
        table.append("| --- | --- | ---: | ---: | ---: |\n");
        lines.values()
                .forEach(line -> table.append("| %s | %s | %d | %s | %s |%n"
                        .formatted(
                                line.operator().name(),
                                line.operator().breaks(),
                                line.mutants(),
                                percent(line.ours(), line.mutants()),
                                percent(line.plain(), line.mutants()))));
        return table.append("| **all** | | %d | **%s** | **%s** |%n"
                        .formatted(mutants(), percent(caughtByUs(), mutants()), percent(caughtByPlain(), mutants())))
                .toString();
    }

    /** Rounded down: 100 % means all. */
    private static String percent(int part, int all) {
        return (all == 0 ? 0 : Math.floor(1000.0 * part / all) / 10) + " %";
    }
}
