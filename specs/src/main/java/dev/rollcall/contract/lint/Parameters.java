package dev.rollcall.contract.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The parameters of operations, wherever they stand in the message. */
final class Parameters {
    private static final Set<String> NOT_DESCRIBED_HERE = Set.of("accept", "content-type", "authorization");

    private Parameters() {}

    static List<LintRule> rules() {
        return List.of(
                LintRule.error(
                        "parameter.doubled",
                        "Two parameters of one name at one place contradict each other.",
                        file -> file.paths()
                                .flatMap(path -> Stream.concat(Stream.of(path), LintedFile.operations(path))
                                        .flatMap(owner -> doubled(file, owner)))),
                LintRule.warning(
                        "parameter.ignored",
                        "OpenAPI ignores header parameters called Accept, Content-Type or Authorization: media types and"
                                + " security say these.",
                        Parameters::ignored));
    }

    /** All parameters of an operation, resolved, those of its path included. */
    static Stream<Spot> of(LintedFile file, Spot path, Spot operation) {
        return Stream.of(path, operation)
                .flatMap(owner -> owner.at("parameters").elements())
                .map(file::resolve);
    }

    private static Stream<Flaw> doubled(LintedFile file, Spot owner) {
        Set<String> seen = new HashSet<>();
        return owner.at("parameters")
                .elements()
                .filter(parameter -> file.resolve(parameter).node().has("name"))
                .filter(parameter -> !seen.add(inWords(file.resolve(parameter))))
                .map(parameter -> Flaw.at(
                        parameter, "the " + inWords(file.resolve(parameter)) + " is declared more than once here"));
    }

    private static String inWords(Spot parameter) {
        return parameter.text("in") + " parameter `" + parameter.text("name") + "`";
    }

    private static Stream<Flaw> ignored(LintedFile file) {
        return file.objects()
                .filter(spot -> spot.text("in").equals("header"))
                .filter(spot -> spot.node().has("schema") || spot.node().has("content"))
                .filter(spot -> NOT_DESCRIBED_HERE.contains(spot.text("name").toLowerCase(Locale.ROOT)))
                .map(spot -> Flaw.at(spot, "the header parameter `" + spot.text("name") + "` is ignored"));
    }
}
