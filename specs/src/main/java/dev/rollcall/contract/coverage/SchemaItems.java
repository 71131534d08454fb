package dev.rollcall.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rollcall.contract.ContractNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The values of enumerations and the optional members that a schema knows, each named by its place in the contract: a
 * schema that several operations share is seen when one of them has shown it.
 */
final class SchemaItems {
    private final ContractNode schema;

    SchemaItems(ContractNode schema) {
        this.schema = schema;
    }

    void known(Consumer<CoverageItem> items) {
        known(schema, Set.of(), new HashSet<>(), items);
    }

    private static void known(
            ContractNode here, Set<String> required, Set<String> visited, Consumer<CoverageItem> items) {
        if (!here.exists() || !visited.add(here.pointer())) {
            return;
        }
        enumeration(here).forEach(value -> items.accept(enumItem(here, value)));
        Set<String> needed = needed(here, required);
        here.member("properties").members().forEach((name, member) -> {
            if (!needed.contains(name)) {
                items.accept(memberItem(here, name));
            }
            known(member, Set.of(), visited, items);
        });
        Stream.of("items", "additionalProperties")
                .forEach(keyword -> known(here.member(keyword), Set.of(), visited, items));
        parts(here, "allOf").forEach(part -> known(part, needed, visited, items));
        alternatives(here).forEach(part -> known(part, needed, visited, items));
    }

    void shown(JsonNode value, Consumer<CoverageItem> items) {
        shown(schema, value, Set.of(), items);
    }

    /** Goes no deeper than the value does, so that schemas may run in circles. */
    private static void shown(ContractNode here, JsonNode value, Set<String> required, Consumer<CoverageItem> items) {
        if (!here.exists() || value.isMissingNode()) {
            return;
        }
        enumeration(here)
                .filter(each -> each.asText().equals(value.asText()) && !value.isContainerNode())
                .forEach(each -> items.accept(enumItem(here, each)));
        Set<String> needed = needed(here, required);
        Map<String, ContractNode> members = here.member("properties").members();
        value.properties().forEach(member -> {
            String name = member.getKey();
            if (members.containsKey(name) && !needed.contains(name)) {
                items.accept(memberItem(here, name));
            }
            ContractNode schema = members.containsKey(name) ? members.get(name) : here.member("additionalProperties");
            shown(schema, member.getValue(), Set.of(), items);
        });
        if (value.isArray()) {
            value.forEach(item -> shown(here.member("items"), item, Set.of(), items));
        }
        parts(here, "allOf").forEach(part -> shown(part, value, needed, items));
        alternatives(here).filter(part -> fits(part, value)).forEach(part -> shown(part, value, needed, items));
    }

    /** Whether an alternative may be meant, as far as type, required members and enumeration tell. */
    private static boolean fits(ContractNode alternative, JsonNode value) {
        boolean type = switch (alternative.text("type", "")) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer", "number" -> value.isNumber();
            default -> true;
        };
        boolean members = needed(alternative, Set.of()).stream().allMatch(value::has);
        boolean constants = alternative.member("properties").members().entrySet().stream()
                .filter(member -> member.getValue().value().has("enum"))
                .allMatch(member -> !value.has(member.getKey())
                        || enumeration(member.getValue()).anyMatch(each -> each.equals(value.path(member.getKey()))));
        return type && members && constants;
    }

    /** What a part of an allOf requires counts for its siblings too. */
    private static Set<String> needed(ContractNode here, Set<String> required) {
        Set<String> needed = new HashSet<>(required);
        here.value().path("required").forEach(name -> needed.add(name.asText()));
        parts(here, "allOf").forEach(part -> part.value().path("required").forEach(name -> needed.add(name.asText())));
        return needed;
    }

    private static Stream<ContractNode> alternatives(ContractNode here) {
        return Stream.concat(parts(here, "oneOf"), parts(here, "anyOf"));
    }

    private static Stream<ContractNode> parts(ContractNode here, String keyword) {
        return here.value().has(keyword) ? here.member(keyword).items() : Stream.of();
    }

    private static Stream<JsonNode> enumeration(ContractNode here) {
        JsonNode values = here.value().isObject() ? here.value().path("enum") : MissingNode.getInstance();
        return values.isArray() ? values.valueStream() : Stream.of();
    }

    private static CoverageItem enumItem(ContractNode here, JsonNode value) {
        return new CoverageItem(CoverageKind.ENUM_VALUE, name(here.pointer()) + " = " + value.asText());
    }

    private static CoverageItem memberItem(ContractNode here, String member) {
        return new CoverageItem(CoverageKind.OPTIONAL_MEMBER, name(here.pointer()) + "." + member);
    }

    /** {@code /components/schemas/Session/properties/device} is {@code Session.device}. */
    private static String name(String pointer) {
        return pointer.replaceFirst("^/components/(schemas|parameters)/", "")
                .replace("/properties/", ".")
                .replaceAll("/items(?=[/.]|$)", "[]");
    }
}
