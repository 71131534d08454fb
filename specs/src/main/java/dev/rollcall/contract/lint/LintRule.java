package dev.rollcall.contract.lint;

import dev.rollcall.contract.Violation.Severity;
import java.util.function.Function;
import java.util.stream.Stream;

/** One thing that a contract has to be. Immutable and without state. */
public final class LintRule {
    private final String key;
    private final Severity severity;
    private final String reason;
    private final Function<LintedFile, Stream<Flaw>> check;

    private LintRule(String key, Severity severity, String reason, Function<LintedFile, Stream<Flaw>> check) {
        this.key = key;
        this.severity = severity;
        this.reason = reason;
        this.check = check;
    }

    static LintRule error(String key, String reason, Function<LintedFile, Stream<Flaw>> check) {
        return new LintRule(key, Severity.ERROR, reason, check);
    }

    static LintRule warning(String key, String reason, Function<LintedFile, Stream<Flaw>> check) {
        return new LintRule(key, Severity.WARNING, reason, check);
    }

    /** Names the rule, in words joined by dots: stable, so that a baseline can name it. */
    public String key() {
        return key;
    }

    /** Whether a contract that breaks the rule is wrong, or only worse than it could be. */
    public Severity severity() {
        return severity;
    }

    /** Why there is such a rule. */
    public String reason() {
        return reason;
    }

    Stream<Flaw> flaws(LintedFile file) {
        return check.apply(file);
    }

    @Override
    public String toString() {
        return key;
    }
}
