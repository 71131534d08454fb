package dev.rollcall.contract.coverage;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.ContractNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The refusals that the named examples of one answer document: all of a 4xx or 5xx, and those of another status that say
 * {@code x-refusal: true}, since a refusal need not be a 4xx.
 *
 * <p>An answer shows the example that it agrees with best at the members that distinguish the examples of this answer
 * from each other. It must have at least one of the example's distinguishing values, and no other example may agree as
 * well: an answer that could be two of them, or none, shows nothing. Examples with the same value are one, as the answer
 * does not say which of the reasons it was; and if there is but one, every answer shows it.
 */
final class Refusals {
    private static final int DEEPEST = 12;

    private final String message;
    private final Map<JsonNode, List<String>> examples;
    private final Set<String> refusals;
    private final List<JsonPointer> distinguishing;

    private Refusals(String message, Map<JsonNode, List<String>> examples, Set<String> refusals) {
        this.message = message;
        this.examples = examples;
        this.refusals = refusals;
        this.distinguishing = examples.keySet().stream()
                .flatMap(value -> scalars(JsonPointer.empty(), value, 0))
                .distinct()
                .filter(pointer -> examples.keySet().stream()
                                .map(value -> value.at(pointer))
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    static Refusals of(String message, String status, ContractNode answer) {
        Map<JsonNode, List<String>> examples = new LinkedHashMap<>();
        Set<String> refusals = new LinkedHashSet<>();
        boolean refused = status.startsWith("4") || status.startsWith("5");
        answer.member("content")
                .members()
                .values()
                .forEach(content -> content.member("examples").members().forEach((name, example) -> {
                    examples.computeIfAbsent(example.value().path("value"), value -> new ArrayList<>())
                            .add(name);
                    if (refused || example.says("x-refusal")) {
                        refusals.add(name);
                    }
                }));
        return new Refusals(message, examples, refusals);
    }

    void known(Consumer<CoverageItem> items) {
        refusals.forEach(name -> items.accept(item(name)));
    }

    /** Whether this answer never refuses anything, whatever it says. */
    boolean areNone() {
        return refusals.isEmpty();
    }

    void shown(JsonNode value, Consumer<CoverageItem> items) {
        if (!refusals.isEmpty()) {
            meant(value).filter(refusals::contains).forEach(name -> items.accept(item(name)));
        }
    }

    private Stream<String> meant(JsonNode value) {
        if (examples.size() == 1) {
            return examples.values().stream().flatMap(List::stream);
        }
        int best = examples.keySet().stream()
                .mapToInt(example -> agreement(example, value))
                .max()
                .orElse(0);
        List<JsonNode> nearest = examples.keySet().stream()
                .filter(example -> agreement(example, value) == best)
                .toList();
        return nearest.size() == 1 && !value.isMissingNode() && sharesAValue(nearest.get(0), value)
                ? examples.getOrDefault(nearest.get(0), List.of()).stream()
                : Stream.of();
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
