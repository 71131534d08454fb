package dev.rollcall.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.ContractNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The values of enumerations and the optional members that a schema knows, each named by its place in the contract: a
 * schema that several operations share is seen when one of them has shown it. Thread-safe.
 */
final class SchemaItems {
    private final ContractNode schema;
    private final Map<String, SchemaPart> parts = new ConcurrentHashMap<>();

    SchemaItems(ContractNode schema) {
        this.schema = schema;
    }

    private SchemaPart part(ContractNode here) {
        SchemaPart known = parts.get(here.pointer());
        // Asked first without being ready to write, which others would have to wait for.
        return known != null ? known : parts.computeIfAbsent(here.pointer(), pointer -> SchemaPart.of(here));
    }

    void known(Consumer<CoverageItem> items) {
        known(schema, Set.of(), new HashSet<>(), items);
    }

    private void known(ContractNode here, Set<String> around, Set<String> visited, Consumer<CoverageItem> items) {
        if (!here.exists() || !visited.add(here.pointer())) {
            return;
        }
        SchemaPart part = part(here);
        part.values().values().forEach(items);
        Set<String> required = part.required(around);
        part.members().forEach((name, member) -> {
            if (!required.contains(name)) {
                items.accept(part.optional().get(name));
            }
            known(member, Set.of(), visited, items);
        });
        Stream.of(part.element(), part.others()).forEach(each -> known(each, Set.of(), visited, items));
        part.all().forEach(each -> known(each, required, visited, items));
        part.alternatives().forEach(each -> known(each, required, visited, items));
    }

    void shown(JsonNode value, Consumer<CoverageItem> items) {
        shown(schema, value, Set.of(), items);
    }

    /** Goes no deeper than the value does, so that schemas may run in circles. */
    private void shown(ContractNode here, JsonNode value, Set<String> around, Consumer<CoverageItem> items) {
        if (!here.exists() || value.isMissingNode()) {
            return;
        }
        SchemaPart part = part(here);
        CoverageItem enumerated = value.isContainerNode() ? null : part.values().get(value.asText());
        if (enumerated != null) {
            items.accept(enumerated);
        }
        Set<String> required = part.required(around);
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            CoverageItem optional = part.optional().get(member.getKey());
            if (optional != null && !required.contains(member.getKey())) {
                items.accept(optional);
            }
            shown(part.member(member.getKey()), member.getValue(), Set.of(), items);
        }
        if (value.isArray()) {
            for (JsonNode element : value) {
                shown(part.element(), element, Set.of(), items);
            }
        }
        for (ContractNode each : part.all()) {
            shown(each, value, required, items);
        }
        for (ContractNode each : part.alternatives()) {
            if (fits(each, value)) {
                shown(each, value, required, items);
            }
        }
    }

    /** Whether an alternative may be meant, as far as type, required members and enumeration tell. */
    private boolean fits(ContractNode alternative, JsonNode value) {
        boolean type = switch (alternative.text("type", "")) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer", "number" -> value.isNumber();
            default -> true;
        };
        SchemaPart part = part(alternative);
        boolean members = part.required().stream().allMatch(value::has);
        boolean constants = part.members().entrySet().stream()
                .filter(member -> member.getValue().value().has("enum"))
                .allMatch(member -> !value.has(member.getKey())
                        || SchemaPart.enumeration(member.getValue())
                                .anyMatch(each -> each.equals(value.path(member.getKey()))));
        return type && members && constants;
    }
}
