package dev.rollcall.contract.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses of servers. */
final class Servers {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private Servers() {}

    static List<LintRule> rules() {
        return List.of(
                LintRule.error(
                        "server.variable",
                        "An address with an unknown variable in it cannot be called.",
                        Servers::undefined),
                LintRule.error(
                        "server.default",
                        "A variable without a default leaves the address unfinished, and OpenAPI requires one.",
                        Servers::withoutDefault));
    }

    private static Stream<Spot> all(LintedFile file) {
        return file.objects().flatMap(owner -> owner.at("servers").elements());
    }

    private static Stream<Flaw> undefined(LintedFile file) {
        return all(file)
                .flatMap(server -> VARIABLE.matcher(server.text("url"))
                        .results()
                        .map(variable -> variable.group(1))
                        .filter(name -> !server.at("variables").node().has(name))
                        .map(name ->
                                Flaw.at(server, "the address names {" + name + "}, which is not among the variables")));
    }

    private static Stream<Flaw> withoutDefault(LintedFile file) {
        return all(file)
                .flatMap(server -> server.at("variables").members())
                .filter(variable -> !variable.node().has("default"))
                .map(variable -> Flaw.at(variable, "the variable `" + variable.name() + "` has no default"));
    }
}
