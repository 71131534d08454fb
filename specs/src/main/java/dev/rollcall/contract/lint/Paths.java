package dev.rollcall.contract.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The path templates. */
final class Paths {
    private Paths() {}

    static List<LintRule> rules() {
        return List.of(
                LintRule.error(
                        "path.unreachable",
                        "Of two templates that differ only in the names of their parameters, a call can mean only one.",
                        Paths::unreachable),
                LintRule.error(
                        "path.form",
                        "A path begins with a slash and holds neither query nor fragment; else no call ever fits it.",
                        Paths::form));
    }

    private static Stream<Flaw> unreachable(LintedFile file) {
        Map<String, String> first = new HashMap<>();
        return file.paths()
                .map(path -> {
                    String shape = path.name().replaceAll("\\{[^}]*}", "{}");
                    String earlier = first.putIfAbsent(shape, path.name());
                    return earlier == null
                            ? null
                            : Flaw.at(path, path.name() + " means the same calls as " + earlier + " above");
                })
                .filter(Objects::nonNull);
    }

    private static Stream<Flaw> form(LintedFile file) {
        return file.paths()
                .filter(path -> !path.name().startsWith("/") || path.name().matches(".*[?#].*"))
                .map(path ->
                        Flaw.at(path, "`" + path.name() + "` has to begin with a slash and to end before ? and #"));
    }
}
