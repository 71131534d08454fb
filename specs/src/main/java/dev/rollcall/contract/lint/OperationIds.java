package dev.rollcall.contract.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The names of operations. */
final class OperationIds {
    private OperationIds() {}

    static List<LintRule> rules() {
        return List.of(LintRule.error(
                "operation-id.doubled",
                "Generators make one method of each name, so of two operations one is lost or renamed.",
                OperationIds::doubled));
    }

    private static Stream<Flaw> doubled(LintedFile file) {
        Map<String, Spot> first = new HashMap<>();
        return file.operations()
                .map(operation -> operation.at("operationId"))
                .filter(Spot::exists)
                .map(id -> {
                    Spot earlier = first.putIfAbsent(id.node().asText(), id);
                    return earlier == null
                            ? null
                            : Flaw.at(
                                    id,
                                    "`" + id.node().asText() + "` is also the name of the operation in line "
                                            + file.place(earlier.pointer()).line());
                })
                .filter(Objects::nonNull);
    }
}
