package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Makes up schemas with all {@code xml} keywords, and values that such a schema allows. */
final class RandomSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> SCALARS = List.of("string", "integer", "number", "boolean");
    private static final String CHARACTERS = "aé<>&\"' \t\n\r]\u0085\u2028\u00a0€1";

    private final Random random;
    private int names;

    RandomSchema(Random random) {
        this.random = random;
    }

    ObjectNode object(int depth) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (int i = random.nextInt(6); i > 0; i--) {
            String name = "m" + names++;
            properties.set(name, property(depth));
            if (random.nextBoolean()) {
                required.add(name);
            }
        }
        return schema;
    }

    private ObjectNode property(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(3);
        ObjectNode schema = kind == 0 ? scalar() : kind == 1 ? object(depth - 1) : array(depth - 1);
        name(schema.putObject("xml"));
        if (kind == 0 && random.nextBoolean()) {
            schema.withObject("/xml").put("attribute", true);
        }
        if (kind > 0 && random.nextInt(8) == 0) {
            schema.withObject("/xml").without("prefix");
            schema.withObject("/xml").put("namespace", "urn:example:default:" + random.nextInt(3));
        }
        if (kind == 2 && random.nextBoolean()) {
            schema.withObject("/xml").put("wrapped", true);
        }
        return schema;
    }

    private ObjectNode scalar() {
        return NODES.objectNode().put("type", SCALARS.get(random.nextInt(SCALARS.size())));
    }

    private ObjectNode array(int depth) {
        ObjectNode schema = NODES.objectNode().put("type", "array");
        ObjectNode items =
                depth == 0 || random.nextBoolean() ? scalar() : random.nextBoolean() ? object(depth) : array(depth - 1);
        schema.set("items", items);
        name(items.putObject("xml"));
        if (!items.has("properties") && !items.has("items") && random.nextInt(3) == 0) {
            items.withObject("/xml").put("x-value-attribute", "val");
        }
        return schema;
    }

    private void name(ObjectNode xml) {
        if (random.nextBoolean()) {
            xml.put("name", "x" + names++);
        }
        if (random.nextInt(4) == 0) {
            int namespace = random.nextInt(3);
            xml.put("prefix", "p" + namespace).put("namespace", "urn:example:" + namespace);
        }
        xml.put("x-boolean", random.nextBoolean() ? "digits" : "words");
    }

    JsonNode value(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "object" -> members(schema);
            case "array" -> items(schema);
            case "string" -> NODES.textNode(text());
            case "integer" -> integer();
            case "number" -> DecimalNode.valueOf(new BigDecimal(random.nextInt()).add(new BigDecimal("0.125")));
            default -> NODES.booleanNode(random.nextBoolean());
        };
    }

    private ObjectNode members(JsonNode schema) {
        ObjectNode value = NODES.objectNode();
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asText).toList();
        schema.path("properties").properties().forEach(property -> {
            JsonNode one = value(property.getValue());
            boolean unsaid = one.isArray()
                    && one.isEmpty()
                    && !property.getValue().path("xml").path("wrapped").asBoolean();
            // An optional list without wrapper and items cannot be told from an absent one.
            if (required.contains(property.getKey()) || (random.nextBoolean() && !unsaid)) {
                value.set(property.getKey(), one);
            }
        });
        return value;
    }

    private ArrayNode items(JsonNode schema) {
        ArrayNode value = NODES.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            value.add(value(schema.path("items")));
        }
        return value;
    }

    private JsonNode integer() {
        return Objects.requireNonNull(XmlNumbers.integer(new BigInteger(random.nextInt(90), random)
                .subtract(BigInteger.TEN)
                .toString()));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return random.nextInt(8) == 0 ? text.append("\uD83D\uDE00").toString() : text.toString();
    }
}
