package dev.rollcall.contract.lint;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The order in which a contract of this house is read. */
final class Chapters {
    private static final List<String> CHAPTERS =
            List.of("openapi", "info", "servers", "tags", "paths", "components", "security");
    private static final List<String> SECTIONS =
            List.of("securitySchemes", "parameters", "requestBodies", "headers", "responses", "schemas", "examples");

    private Chapters() {}

    static List<LintRule> rules() {
        return List.of(
                LintRule.error(
                        "house.dialect",
                        "Everything that is generated from the contracts was tried with 3.0.3.",
                        file -> Stream.of(file.root().at("openapi"))
                                .filter(dialect -> !dialect.node().asText().equals("3.0.3"))
                                .map(dialect -> Flaw.at(dialect, "contracts of this house speak 3.0.3"))),
                LintRule.error(
                        "house.chapters",
                        "Contracts that all have the same order are read like an index.",
                        file -> Stream.concat(
                                misplaced(file.root(), CHAPTERS),
                                misplaced(file.root().at("components"), SECTIONS))));
    }

    private static Stream<Flaw> misplaced(Spot owner, List<String> order) {
        List<String> names = owner.names();
        List<String> sorted =
                names.stream().sorted(Comparator.comparingInt(order::indexOf)).toList();
        boolean known = order.containsAll(names);
        return known && names.equals(sorted)
                ? Stream.of()
                : Stream.of(Flaw.at(owner, "the chapters are " + names + ", but belong in the order " + order));
    }
}
