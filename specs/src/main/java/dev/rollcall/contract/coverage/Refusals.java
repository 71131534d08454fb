package dev.rollcall.contract.coverage;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.ContractNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The refusals that the named examples of one answer document: all of a 4xx or 5xx, and those of another status that say
 * {@code x-refusal: true}, since a refusal need not be a 4xx.
 *
 * <p>An answer shows the example that it agrees with best at the members that distinguish the examples of this answer
 * from each other. It must have at least one of the example's distinguishing values, and no other example may agree as
 * well: an answer that could be two of them, or none, shows nothing. A single example is shown by every answer.
 */
final class Refusals {
    private static final int DEEPEST = 12;

    private final String message;
    private final Map<String, JsonNode> examples;
    private final List<String> refusals;
    private final List<JsonPointer> distinguishing;

    private Refusals(String message, Map<String, JsonNode> examples, List<String> refusals) {
        this.message = message;
        this.examples = examples;
        this.refusals = refusals;
        this.distinguishing = examples.values().stream()
                .flatMap(value -> scalars(JsonPointer.empty(), value, 0))
                .distinct()
                .filter(pointer -> examples.values().stream()
                                .map(value -> value.at(pointer))
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    static Refusals of(String message, String status, ContractNode answer) {
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        List<String> refusals = new ArrayList<>();
        boolean refused = status.startsWith("4") || status.startsWith("5");
        answer.member("content")
                .members()
                .values()
                .forEach(content -> content.member("examples").members().forEach((name, example) -> {
                    boolean isNew = examples.put(name, example.value().path("value")) == null;
                    if (isNew && (refused || example.says("x-refusal"))) {
                        refusals.add(name);
                    }
                }));
        return new Refusals(message, examples, refusals);
    }

    void known(Consumer<CoverageItem> items) {
        refusals.forEach(name -> items.accept(item(name)));
    }

    void shown(JsonNode value, Consumer<CoverageItem> items) {
        meant(value).filter(refusals::contains).ifPresent(name -> items.accept(item(name)));
    }

    private Optional<String> meant(JsonNode value) {
        if (examples.size() == 1) {
            return examples.keySet().stream().findFirst();
        }
        List<Map.Entry<String, JsonNode>> byAgreement = examples.entrySet().stream()
                .sorted(Comparator.comparing(example -> -agreement(example.getValue(), value)))
                .toList();
        if (byAgreement.isEmpty() || value.isMissingNode()) {
            return Optional.empty();
        }
        Map.Entry<String, JsonNode> best = byAgreement.get(0);
        boolean tie = agreement(best.getValue(), value)
                == agreement(byAgreement.get(1).getValue(), value);
        return tie || !sharesAValue(best.getValue(), value) ? Optional.empty() : Optional.of(best.getKey());
    }

    /** Being there or not counts one, having the same value two more. */
    private int agreement(JsonNode example, JsonNode value) {
        return distinguishing.stream()
                .mapToInt(pointer -> {
                    JsonNode wanted = example.at(pointer);
                    JsonNode found = value.at(pointer);
                    int there = wanted.isMissingNode() == found.isMissingNode() ? 1 : 0;
                    return same(wanted, found) ? there + 2 : there;
                })
                .sum();
    }

    private boolean sharesAValue(JsonNode example, JsonNode value) {
        List<JsonPointer> own = distinguishing.stream()
                .filter(pointer -> !example.at(pointer).isMissingNode())
                .toList();
        return own.isEmpty() || own.stream().anyMatch(pointer -> same(example.at(pointer), value.at(pointer)));
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return !one.isMissingNode()
                && !other.isMissingNode()
                && one.isContainerNode() == other.isContainerNode()
                && one.asText().equals(other.asText());
    }

    private static Stream<JsonPointer> scalars(JsonPointer here, JsonNode value, int depth) {
        if (depth > DEEPEST || !value.isContainerNode() || value.isEmpty()) {
            return Stream.of(here);
        }
        if (value.isArray()) {
            return scalars(here.appendIndex(0), value.get(0), depth + 1);
        }
        return value.properties().stream()
                .flatMap(member -> scalars(here.appendProperty(member.getKey()), member.getValue(), depth + 1));
    }

    private CoverageItem item(String example) {
        return new CoverageItem(CoverageKind.REFUSAL, message + " " + example);
    }
}
