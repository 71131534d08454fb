package dev.rollcall.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table for a README: the first column is text, the others are numbers. Not safe for use by several threads. */
public final class MarkdownTable {
    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    /** With these columns. */
    public MarkdownTable(String... head) {
        this.head = List.of(head);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has another number of cells than the head
     */
    public MarkdownTable row(String... cells) {
        if (cells.length != head.size()) {
            throw new IllegalArgumentException(cells.length + " cells below " + head.size() + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** Markdown, with an end of line at its end. */
    public String text() {
        String rule = "|---" + "|--:".repeat(head.size() - 1) + "|\n";
        return line(head) + rule + rows.stream().map(MarkdownTable::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
