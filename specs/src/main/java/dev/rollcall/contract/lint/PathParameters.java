package dev.rollcall.contract.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters in the braces of path templates. */
final class PathParameters {
    private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");

    private PathParameters() {}

    static List<LintRule> rules() {
        return List.of(
                LintRule.error(
                        "path-parameter.undeclared",
                        "Without a declaration nobody knows what may stand in the braces.",
                        file -> file.paths()
                                .flatMap(path -> LintedFile.operations(path)
                                        .flatMap(operation -> undeclared(file, path, operation)))),
                LintRule.error(
                        "path-parameter.unused",
                        "A path parameter that no brace names can never be sent.",
                        file -> file.paths().flatMap(path -> unused(file, path))),
                LintRule.error(
                        "path-parameter.optional",
                        "A path without one of its segments is another path, so a path parameter is always required.",
                        PathParameters::optional));
    }

    private static Set<String> braces(Spot path) {
        return BRACES.matcher(path.name())
                .results()
                .map(MatchResult::group)
                .map(brace -> brace.substring(1, brace.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Flaw> undeclared(LintedFile file, Spot path, Spot operation) {
        Set<String> declared = Parameters.of(file, path, operation)
                .filter(parameter -> parameter.text("in").equals("path"))
                .map(parameter -> parameter.text("name"))
                .collect(Collectors.toSet());
        return braces(path).stream()
                .filter(name -> !declared.contains(name))
                .map(name -> Flaw.at(operation, "{" + name + "} of the path is declared as no parameter"));
    }

    private static Stream<Flaw> unused(LintedFile file, Spot path) {
        Set<String> braces = braces(path);
        return Stream.concat(Stream.of(path), LintedFile.operations(path))
                .flatMap(owner -> owner.at("parameters").elements())
                .filter(parameter -> {
                    Spot meant = file.resolve(parameter);
                    return meant.text("in").equals("path") && !braces.contains(meant.text("name"));
                })
                .map(parameter -> Flaw.at(
                        parameter,
                        "the path " + path.name() + " has no {"
                                + file.resolve(parameter).text("name") + "}"));
    }

    private static Stream<Flaw> optional(LintedFile file) {
        return file.objects()
                .filter(spot -> spot.text("in").equals("path") && spot.node().has("name"))
                .filter(spot -> !spot.node().path("required").asBoolean())
                .map(spot -> Flaw.at(spot, "the path parameter `" + spot.text("name") + "` must say `required: true`"));
    }
}
