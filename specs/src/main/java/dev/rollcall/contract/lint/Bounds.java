package dev.rollcall.contract.lint;

import java.util.List;
import java.util.stream.Stream;

/** Lower and upper bounds. */
final class Bounds {
    private static final List<List<String>> PAIRS = List.of(
            List.of("minimum", "maximum"),
            List.of("minLength", "maxLength"),
            List.of("minItems", "maxItems"),
            List.of("minProperties", "maxProperties"));

    private Bounds() {}

    static List<LintRule> rules() {
        return List.of(LintRule.error(
                "schema.bounds", "Nothing fits between a lower bound and an upper one below it.", Bounds::crossed));
    }

    private static Stream<Flaw> crossed(LintedFile file) {
        return file.schemas()
                .flatMap(schema -> PAIRS.stream()
                        .filter(pair -> schema.node().path(pair.get(0)).isNumber()
                                && schema.node().path(pair.get(1)).isNumber())
                        .filter(pair -> schema.node()
                                        .get(pair.get(0))
                                        .decimalValue()
                                        .compareTo(
                                                schema.node().get(pair.get(1)).decimalValue())
                                > 0)
                        .map(pair -> Flaw.at(
                                schema.at(pair.get(0)),
                                "%s %s is above %s %s"
                                        .formatted(
                                                pair.get(0),
                                                schema.text(pair.get(0)),
                                                pair.get(1),
                                                schema.text(pair.get(1))))));
    }
}
