package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rollcall.contract.ContractNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a schema and those that it is combined from say of types: all that is known where values are written as text. */
final class SchemaTypes {
    private SchemaTypes() {}

    static Set<String> of(ContractNode schema) {
        Set<String> types = new LinkedHashSet<>();
        for (ContractNode part : parts(schema)) {
            String type = part.text("type", "");
            if (!type.isEmpty()) {
                types.add(type);
            } else if (part.value().has("properties") || part.value().has("additionalProperties")) {
                types.add("object");
            } else if (part.value().has("items")) {
                types.add("array");
            }
        }
        return types;
    }

    /** The schema of a property; not existing if nothing is said about it. */
    static ContractNode property(ContractNode schema, String name) {
        ContractNode additional = missing(schema);
        for (ContractNode part : parts(schema)) {
            ContractNode property = part.member("properties").member(name);
            if (property.exists()) {
                return property;
            }
            additional = part.value().path("additionalProperties").isObject()
                    ? part.member("additionalProperties")
                    : additional;
        }
        return additional;
    }

    static ContractNode items(ContractNode schema) {
        return parts(schema).stream()
                .map(part -> part.member("items"))
                .filter(ContractNode::exists)
                .findFirst()
                .orElse(missing(schema));
    }

    /** The names of all properties. */
    static Set<String> properties(ContractNode schema) {
        Set<String> names = new LinkedHashSet<>();
        parts(schema)
                .forEach(
                        part -> names.addAll(part.member("properties").members().keySet()));
        return names;
    }

    private static List<ContractNode> parts(ContractNode schema) {
        List<ContractNode> parts = new ArrayList<>();
        gather(schema, parts, new HashSet<>());
        return parts;
    }

    private static void gather(ContractNode schema, List<ContractNode> parts, Set<String> seen) {
        if (schema.exists() && seen.add(schema.pointer())) {
            parts.add(schema);
            for (String combination : List.of("allOf", "oneOf", "anyOf")) {
                schema.member(combination).items().forEach(part -> gather(part, parts, seen));
            }
        }
    }

    private static ContractNode missing(ContractNode schema) {
        return new ContractNode(schema.contract(), MissingNode.getInstance(), schema.pointer());
    }
}
