package dev.rollcall.contract.lint;

import java.util.List;
import java.util.stream.Stream;

/** Every answer shows what it looks like. */
final class NamedExamples {
    private NamedExamples() {}

    static List<LintRule> rules() {
        return List.of(LintRule.error(
                "house.named-examples",
                "The example is what a frontend developer looks at first, and tests ask for it by name.",
                file -> file.components("responses")
                        .flatMap(response -> response.at("content").members())
                        .flatMap(NamedExamples::flaws)));
    }

    private static Stream<Flaw> flaws(Spot mediaType) {
        List<Spot> examples = mediaType.at("examples").members().toList();
        return examples.isEmpty()
                ? Stream.of(Flaw.at(mediaType, "the answer shows no example"))
                : examples.stream()
                        .filter(example -> !example.node().has("$ref"))
                        .map(example -> Flaw.at(example, "the example belongs into the components, with a name"));
    }
}
