package dev.rollcall.contract.lint;

import java.util.List;
import java.util.stream.Stream;

/** What an operation of this house tells of itself. */
final class Operations {
    private static final List<String> TOLD =
            List.of("operationId", "summary", "description", "x-provenance", "x-source", "responses");

    private Operations() {}

    static List<LintRule> rules() {
        return List.of(
                LintRule.error(
                        "house.operation-told",
                        "Whoever looks up an operation wants to know what it is for, and how that is known.",
                        file -> file.operations().flatMap(operation -> untold(operation, Provenance.isOwn(file)))),
                LintRule.error(
                        "house.operation-tag",
                        "The tag becomes the generated interface, so there is exactly one.",
                        file -> file.operations()
                                .filter(operation -> operation.at("tags").node().size() != 1)
                                .map(operation -> Flaw.at(operation, "the operation needs exactly one tag"))),
                LintRule.error(
                        "house.operation-name",
                        "The operationId becomes the Java method: a verb and a noun.",
                        file -> file.operations()
                                .map(operation -> operation.at("operationId"))
                                .filter(id -> !id.node().asText().matches("[a-z]+[A-Z][A-Za-z0-9]+"))
                                .map(id -> Flaw.at(id, "`" + id.node().asText() + "` is no verb with a noun"))),
                LintRule.error(
                        "house.operation-refusals",
                        "Every call can be refused, and whoever builds against the contract has to know in which words.",
                        Operations::withoutRefusals));
    }

    /** Of what we have made up ourselves, the contract says so once for all. */
    private static Stream<Flaw> untold(Spot operation, boolean own) {
        return TOLD.stream()
                .filter(member -> !own || !member.startsWith("x-"))
                .filter(member -> !operation.node().has(member))
                .map(member -> Flaw.at(operation, "the operation has no `" + member + "`"));
    }

    private static Stream<Flaw> withoutRefusals(LintedFile file) {
        return file.operations()
                .filter(operation -> operation.at("responses").names().stream()
                        .noneMatch(status -> status.matches("[45]..|default")))
                .map(operation -> Flaw.at(operation, "the operation lists no refusal"));
    }
}
