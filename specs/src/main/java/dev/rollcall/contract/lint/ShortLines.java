package dev.rollcall.contract.lint;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines that can be read beside another file. */
final class ShortLines {
    private static final int LONGEST = 120;

    private ShortLines() {}

    static List<LintRule> rules() {
        return List.of(LintRule.error(
                "house.short-lines",
                "Contracts are read side by side, in reviews and in terminals.",
                ShortLines::flaws));
    }

    private static Stream<Flaw> flaws(LintedFile file) {
        List<String> lines = file.lines();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).length() > LONGEST && !lines.get(i).contains("http"))
                .mapToObj(i -> Flaw.inLine(i + 1, "the line is longer than " + LONGEST + " characters"));
    }
}
