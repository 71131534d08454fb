package dev.rollcall.contract.lint;

import java.util.Comparator;
import java.util.List;

/** Holds OpenAPI files to a set of rules. Immutable and thread-safe. */
public final class Linter {
    private final List<LintRule> rules;

    /** A linter with these rules. */
    public Linter(RuleSet rules) {
        this.rules = rules.rules();
    }

    /**
     * Everything that the rules find in a file, in the order of its lines.
     *
     * @param name how the findings name the file
     * @param text what it says
     * @throws IllegalArgumentException if the text is not YAML or JSON, or not OpenAPI 3.0
     */
    public List<LintFinding> lint(String name, String text) {
        LintedFile file = LintedFile.read(name, text);
        return rules.stream()
                .flatMap(rule -> rule.flaws(file)
                        .distinct()
                        .map(flaw -> new LintFinding(rule, file.place(flaw), flaw.sentence())))
                .sorted(Comparator.comparingInt(finding -> finding.place().line()))
                .toList();
    }
}
