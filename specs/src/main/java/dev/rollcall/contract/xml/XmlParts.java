package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rollcall.contract.Contract;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A schema with everything that it is combined from. For XML it does not matter which alternative of a {@code oneOf}
 * holds, only what each name and text would be, so the parts are laid over each other.
 */
final class XmlParts {
    private final Contract contract;
    private final JsonNode self;
    private final List<JsonNode> all = new ArrayList<>();
    private final List<JsonNode> certain = new ArrayList<>();
    private final Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    XmlParts(Contract contract, JsonNode schema) {
        this.contract = contract;
        this.self = contract.resolve(schema);
        gather(self, true);
    }

    private void gather(JsonNode schema, boolean always) {
        JsonNode part = contract.resolve(schema);
        if (!seen.add(part)) {
            return;
        }
        all.add(part);
        if (always) {
            certain.add(part);
        }
        part.path("allOf").forEach(one -> gather(one, always));
        part.path("oneOf").forEach(one -> gather(one, false));
        part.path("anyOf").forEach(one -> gather(one, false));
    }

    List<JsonNode> all() {
        return all;
    }

    boolean isObject() {
        return all.stream()
                .anyMatch(
                        part -> hasType(part, "object") || part.has("properties") || part.has("additionalProperties"));
    }

    boolean isList() {
        return !isObject() && all.stream().anyMatch(part -> hasType(part, "array") || part.has("items"));
    }

    boolean isScalar() {
        return !isObject() && !isList() && !scalars().isEmpty();
    }

    JsonNode items() {
        return contract.resolve(first("items"));
    }

    boolean requires(String property) {
        for (JsonNode part : certain) {
            for (JsonNode required : part.path("required")) {
                if (required.asText().equals(property)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The schema of the members that no part names: missing if nothing is said about them. */
    JsonNode additional() {
        JsonNode additional = contract.resolve(first("additionalProperties"));
        return additional.isObject() && !additional.isEmpty() ? additional : MissingNode.getInstance();
    }

    /** The {@code xml} keywords of the schema; an {@code allOf} of one, as one annotates a {@code $ref}, has its part's. */
    JsonNode xml() {
        JsonNode only = self.path("allOf").size() == 1
                ? contract.resolve(self.path("allOf").get(0))
                : self;
        return self.has("xml") ? self.get("xml") : only.path("xml");
    }

    Set<XmlScalar.Type> scalars() {
        Set<XmlScalar.Type> types = EnumSet.noneOf(XmlScalar.Type.class);
        for (JsonNode part : all) {
            for (XmlScalar.Type type : XmlScalar.Type.values()) {
                if (type.isSaidBy(part)) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private JsonNode first(String keyword) {
        return all.stream()
                .filter(part -> part.has(keyword))
                .map(part -> part.get(keyword))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private static boolean hasType(JsonNode part, String type) {
        return part.path("type").asText().equals(type);
    }
}
