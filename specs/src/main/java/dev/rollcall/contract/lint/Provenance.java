package dev.rollcall.contract.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How each fact about a product is known. */
final class Provenance {
    private static final Set<String> KINDS = Set.of("documented", "source-read", "captured", "assumed");
    /** What the file itself decides, since it describes nobody else's product. Said once, in its {@code info}. */
    private static final String OWN = "own";

    private static final List<String> SECTIONS =
            List.of("securitySchemes", "parameters", "headers", "responses", "schemas");

    private Provenance() {}

    static List<LintRule> rules() {
        return List.of(
                LintRule.error(
                        "house.provenance",
                        "A mock that invents facts teaches its users what is not so.",
                        Provenance::halfTold),
                LintRule.error(
                        "house.provenance-missing",
                        "Of every part of a contract one can ask how it is known.",
                        Provenance::untold));
    }

    private static Stream<Flaw> halfTold(LintedFile file) {
        return file.objects()
                .filter(spot -> spot.node().has("x-provenance"))
                .filter(spot -> !isKind(spot.text("x-provenance"), spot)
                        || spot.text("x-source").isBlank())
                .map(spot -> Flaw.at(
                        spot,
                        "`x-provenance` is one of " + KINDS.stream().sorted().toList()
                                + " and has an `x-source` beside it"));
    }

    private static boolean isKind(String kind, Spot place) {
        return KINDS.contains(kind) || (kind.equals(OWN) && place.pointer().equals("/info"));
    }

    /** Whether a contract is no vendor's but ours. */
    static boolean isOwn(LintedFile file) {
        return file.root().at("info").text("x-provenance").equals(OWN);
    }

    private static Stream<Flaw> untold(LintedFile file) {
        if (isOwn(file)) {
            return Stream.empty();
        }
        return SECTIONS.stream()
                .flatMap(file::components)
                .filter(part -> !part.node().has("x-provenance"))
                .map(part -> Flaw.at(part, "`" + part.name() + "` does not say how it is known"));
    }
}
