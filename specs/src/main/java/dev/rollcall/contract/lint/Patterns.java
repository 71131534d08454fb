package dev.rollcall.contract.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Regular expressions, which OpenAPI wants in the dialect of ECMA-262. */
final class Patterns {
    /** What Java reads and ECMA-262 does not, or reads as something else. */
    private static final Pattern FOREIGN =
            Pattern.compile("\\(\\?[imsxu-]+[:)]|\\(\\?>|\\\\[AzZGQEhHR]|[*+?}]\\+|\\[:\\w+:]|&&\\[");

    private Patterns() {}

    static List<LintRule> rules() {
        return List.of(
                LintRule.error(
                        "pattern.broken", "A pattern that no engine compiles is checked by nobody.", Patterns::broken),
                LintRule.warning(
                        "pattern.dialect",
                        "Patterns are ECMA-262: what only Java or Perl understands means something else in a browser.",
                        Patterns::foreign));
    }

    private static Stream<Spot> all(LintedFile file) {
        return file.schemas()
                .map(schema -> schema.at("pattern"))
                .filter(pattern -> pattern.node().isTextual());
    }

    private static Stream<Flaw> broken(LintedFile file) {
        return all(file)
                .flatMap(pattern -> complaint(pattern.node().asText())
                        .map(complaint -> Flaw.at(
                                pattern, "`" + pattern.node().asText() + "` is no regular expression: " + complaint))
                        .stream());
    }

    private static Optional<String> complaint(String pattern) {
        try {
            Pattern.compile(pattern);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(e.getDescription());
        }
    }

    private static Stream<Flaw> foreign(LintedFile file) {
        return all(file)
                .filter(pattern -> FOREIGN.matcher(pattern.node().asText()).find())
                .map(pattern -> Flaw.at(pattern, "`" + pattern.node().asText() + "` is not ECMA-262"));
    }
}
