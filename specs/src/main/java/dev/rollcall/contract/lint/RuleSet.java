package dev.rollcall.contract.lint;

import java.util.List;
import java.util.stream.Stream;

/** Which rules a contract is held to. */
public enum RuleSet {
    /** What is wrong in any OpenAPI 3.0 file. */
    PORTABLE,
    /** These, and the style of the contracts of this house. */
    HOUSE;

    /** In the order in which they are looked at. */
    public List<LintRule> rules() {
        return this == PORTABLE
                ? portable().toList()
                : Stream.concat(portable(), house()).toList();
    }

    private static Stream<LintRule> portable() {
        return Stream.of(
                        Structure.rules(),
                        Names.rules(),
                        References.rules(),
                        Paths.rules(),
                        PathParameters.rules(),
                        Parameters.rules(),
                        OperationIds.rules(),
                        Responses.rules(),
                        SecurityRequirements.rules(),
                        Schemas.rules(),
                        Bounds.rules(),
                        Patterns.rules(),
                        Examples.rules(),
                        Servers.rules())
                .flatMap(List::stream);
    }

    private static Stream<LintRule> house() {
        return Stream.of(
                        Chapters.rules(),
                        Operations.rules(),
                        NamedParts.rules(),
                        NamedExamples.rules(),
                        Provenance.rules(),
                        Credentials.rules(),
                        ClosedParts.rules(),
                        ShortLines.rules())
                .flatMap(List::stream);
    }
}
