package dev.rollcall.suite.mutation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.contract.ContractNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A value in a body and the schema that it must keep to, whatever else is true: what stands in one of several alternatives
 * is no site.
 *
 * @param pointer to the value
 * @param schema of the value
 * @param value conformant
 */
record Site(JsonPointer pointer, ContractNode schema, JsonNode value) {

    /** Every site of a body. */
    static List<Site> of(ContractNode schema, JsonNode body) {
        List<Site> sites = new ArrayList<>();
        walk(JsonPointer.empty(), schema, body, sites);
        return sites;
    }

    private static void walk(JsonPointer pointer, ContractNode schema, JsonNode value, List<Site> sites) {
        if (!schema.exists()) {
            return;
        }
        sites.add(new Site(pointer, schema, value));
        schema.member("allOf").items().forEach(part -> walk(pointer, part, value, sites));
        schema.member("properties").members().forEach((name, property) -> {
            if (value.has(name)) {
                walk(pointer.appendProperty(name), property, value.get(name), sites);
            }
        });
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                walk(pointer.appendIndex(i), schema.member("items"), value.get(i), sites);
            }
        }
    }

    String type() {
        return schema.text("type", "");
    }

    boolean hasType(String type) {
        return type().equals(type);
    }

    boolean isNullable() {
        return schema.says("nullable");
    }

    /** The body with another value here. */
    JsonNode put(JsonNode body, JsonNode other) {
        if (pointer.matches()) {
            return other;
        }
        JsonNode copy = body.deepCopy();
        JsonNode parent = copy.at(pointer.head());
        String last = pointer.last().getMatchingProperty();
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), other);
        } else {
            ((ObjectNode) parent).set(last, other);
        }
        return copy;
    }
}
