package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Which schema a member of an object chooses.
 *
 * @param property the member's name
 * @param mapping from its values to names of schemas or references
 */
record Discriminator(String property, JsonNode mapping) {

    static Optional<Discriminator> of(JsonNode schema) {
        JsonNode node = schema.path("discriminator");
        String property = node.path("propertyName").asText();
        return property.isEmpty() ? Optional.empty() : Optional.of(new Discriminator(property, node.path("mapping")));
    }

    /** The pointer of the schema that the object chooses, if it chooses at all. */
    Optional<String> choice(JsonNode value) {
        JsonNode word = value instanceof ObjectNode object ? object.path(property) : MissingNode.getInstance();
        if (!word.isTextual()) {
            return Optional.empty();
        }
        String name = mapping.path(word.textValue()).asText(word.textValue());
        return Optional.of(name.startsWith("#") ? name.substring(1) : "/components/schemas/" + name);
    }
}
