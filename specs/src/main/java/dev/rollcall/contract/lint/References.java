package dev.rollcall.contract.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The {@code $ref}s of a file. */
final class References {
    private static final Set<String> NAMED_BY_REFERENCE =
            Set.of("schemas", "responses", "parameters", "examples", "requestBodies", "headers", "links", "callbacks");

    private References() {}

    static List<LintRule> rules() {
        return List.of(
                LintRule.error(
                        "ref.unresolved",
                        "What a reference leads to is part of the contract; if it is not there, nobody can say what holds.",
                        References::unresolved),
                LintRule.error(
                        "ref.circle", "References that only lead to each other describe nothing.", References::circles),
                LintRule.warning(
                        "ref.other-file",
                        "A contract in one file can be sent, judged by and compared without the files around it.",
                        References::otherFiles),
                LintRule.warning(
                        "ref.siblings", "OpenAPI 3.0 ignores whatever stands beside a $ref.", References::siblings),
                LintRule.warning(
                        "component.unused",
                        "A part that nothing refers to is either dead, or missing where it was meant to be.",
                        References::unused));
    }

    private static Stream<Spot> all(LintedFile file) {
        return file.objects().filter(spot -> spot.node().path("$ref").isTextual());
    }

    private static Stream<Flaw> unresolved(LintedFile file) {
        return all(file)
                .filter(spot -> spot.text("$ref").startsWith("#"))
                .filter(spot -> !file.target(spot.text("$ref")).exists())
                .map(spot -> Flaw.at(spot, "$ref " + spot.text("$ref") + " leads nowhere"));
    }

    private static Stream<Flaw> circles(LintedFile file) {
        return all(file)
                .filter(spot -> leadsRound(file, spot))
                .map(spot -> Flaw.at(spot, "$ref " + spot.text("$ref") + " leads back to itself"));
    }

    private static boolean leadsRound(LintedFile file, Spot spot) {
        Set<String> seen = new HashSet<>();
        Spot here = spot;
        while (here.node().path("$ref").isTextual()) {
            if (!seen.add(here.text("$ref"))) {
                return true;
            }
            here = file.target(here.text("$ref"));
        }
        return false;
    }

    private static Stream<Flaw> otherFiles(LintedFile file) {
        return all(file)
                .filter(spot -> !spot.text("$ref").startsWith("#"))
                .map(spot ->
                        Flaw.at(spot, "$ref " + spot.text("$ref") + " leads to another file, which is not looked at"));
    }

    private static Stream<Flaw> siblings(LintedFile file) {
        return all(file)
                .filter(spot -> spot.node().size() > 1)
                .map(spot -> Flaw.at(
                        spot,
                        spot.names().stream()
                                .filter(name -> !name.equals("$ref"))
                                .collect(Collectors.joining("`, `", "`", "` beside a $ref is ignored"))));
    }

    private static Stream<Flaw> unused(LintedFile file) {
        Set<String> used = all(file).map(spot -> spot.text("$ref")).collect(Collectors.toSet());
        String mappings = file.objects()
                .filter(spot -> spot.node().has("discriminator"))
                .map(spot -> spot.node().get("discriminator").toString())
                .collect(Collectors.joining());
        return NAMED_BY_REFERENCE.stream()
                .flatMap(file::components)
                .filter(part -> used.stream().noneMatch(reference -> leadsInto(reference, part)))
                .filter(part ->
                        !mappings.contains("\"" + part.name() + "\"") && !mappings.contains("#" + part.pointer()))
                .map(part -> Flaw.at(part, "nothing refers to `" + part.name() + "`"));
    }

    private static boolean leadsInto(String reference, Spot part) {
        return reference.equals("#" + part.pointer()) || reference.startsWith("#" + part.pointer() + "/");
    }
}
