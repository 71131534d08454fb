package dev.rollcall.suite.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.rollcall.contract.ContractNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Wrong values, in JSON and in XML. */
final class ValueOperators {
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;
    private static final List<String> NUMBERS = List.of("integer", "number");

    private ValueOperators() {}

    /** What can be said in both forms: XML has no types, so that only what is no number there is a wrong number. */
    static List<Operator> inBothForms(Form form) {
        return List.of(
                form.operator("number is a word", "type", ValueOperators::wordForNumber),
                form.operator("boolean is a word", "type", ValueOperators::wordForBoolean),
                form.operator("integer has a fraction", "type: integer", ValueOperators::fraction),
                form.operator("number beyond its bits", "format: int32, int64", ValueOperators::tooManyBits),
                form.operator("outside the enumeration", "enum", ValueOperators::outsideEnum),
                form.operator("text breaks the pattern", "pattern", ValueOperators::breaksPattern),
                form.operator("below the minimum", "minimum", site -> beyond(site, "minimum", -1)),
                form.operator("above the maximum", "maximum", site -> beyond(site, "maximum", 1)),
                form.operator("text too long", "maxLength", ValueOperators::tooLong),
                form.operator("text too short", "minLength", ValueOperators::tooShort),
                form.operator("not of the format", "format", ValueOperators::otherFormat),
                form.operator("no multiple", "multipleOf", ValueOperators::noMultiple),
                form.operator("too few items", "minItems", ValueOperators::tooFewItems),
                form.operator("item twice", "uniqueItems", ValueOperators::itemTwice),
                form.operator("too many items", "maxItems", ValueOperators::tooManyItems),
                form.operator("member missing", "required", ValueOperators::withoutRequired),
                form.operator("member too many", "additionalProperties", ValueOperators::withForbidden));
    }

    /** What only JSON can say. */
    static List<Operator> inJsonOnly() {
        return List.of(
                Form.JSON.operator(
                        "null",
                        "nullable",
                        site -> site.isNullable() || site.type().isEmpty()
                                ? Stream.empty()
                                : Stream.of(NullNode.getInstance())),
                Form.JSON.operator(
                        "text is a number", "type: string", site -> when(site.hasType("string"), IntNode.valueOf(7))),
                Form.JSON.operator(
                        "number as text",
                        "type",
                        site -> when(
                                NUMBERS.contains(site.type()),
                                TextNode.valueOf(site.value().asText()))),
                Form.JSON.operator(
                        "boolean as text",
                        "type: boolean",
                        site -> when(
                                site.hasType("boolean"),
                                TextNode.valueOf(site.value().asText()))),
                Form.JSON.operator(
                        "object is a list", "type: object", site -> when(site.hasType("object"), NEW.arrayNode())),
                Form.JSON.operator(
                        "list is an object", "type: array", site -> when(site.hasType("array"), NEW.objectNode())),
                Form.JSON.operator(
                        "value is an object",
                        "type",
                        site -> when(site.value().isValueNode() && !site.type().isEmpty(), NEW.objectNode())),
                Form.JSON.operator(
                        "list's only item bare",
                        "type: array",
                        site -> site.hasType("array")
                                ? one(site.value()).filter(item -> !item.isArray())
                                : Stream.empty()));
    }

    private static Stream<JsonNode> one(JsonNode list) {
        return list.size() == 1 ? Stream.of(list.get(0)) : Stream.empty();
    }

    private static Stream<JsonNode> when(boolean applies, JsonNode other) {
        return applies ? Stream.of(other) : Stream.empty();
    }

    private static Stream<JsonNode> wordForNumber(Site site) {
        return when(NUMBERS.contains(site.type()), TextNode.valueOf("many"));
    }

    private static Stream<JsonNode> wordForBoolean(Site site) {
        return when(site.hasType("boolean"), TextNode.valueOf("perhaps"));
    }

    private static Stream<JsonNode> fraction(Site site) {
        return when(site.hasType("integer"), DecimalNode.valueOf(new BigDecimal("1.5")));
    }

    private static Stream<JsonNode> tooManyBits(Site site) {
        return switch (site.hasType("integer") ? site.schema().text("format", "") : "") {
            case "int32" -> Stream.of(LongNode.valueOf(1L << 40));
            case "int64" -> Stream.of(DecimalNode.valueOf(new BigDecimal("92233720368547758080")));
            default -> Stream.empty();
        };
    }

    private static Stream<JsonNode> outsideEnum(Site site) {
        boolean text = site.schema().value().has("enum") && site.value().isTextual();
        return when(text, TextNode.valueOf(site.value().asText() + "-else"));
    }

    private static Stream<JsonNode> breaksPattern(Site site) {
        if (!site.schema().value().has("pattern") || !site.value().isTextual()) {
            return Stream.empty();
        }
        Pattern pattern = Pattern.compile(site.schema().text("pattern", ""));
        String text = site.value().asText();
        return Stream.of("", "~" + text + "~", "\u00e9", text + "\u00e9")
                .filter(candidate -> !pattern.matcher(candidate).find())
                .limit(1)
                .map(TextNode::valueOf);
    }

    private static Stream<JsonNode> beyond(Site site, String bound, int step) {
        JsonNode limit = site.schema().value().path(bound);
        return when(
                limit.isNumber() && site.value().isNumber(),
                DecimalNode.valueOf(limit.decimalValue().add(BigDecimal.valueOf(step))));
    }

    private static Stream<JsonNode> tooLong(Site site) {
        JsonNode limit = site.schema().value().path("maxLength");
        return when(limit.isInt() && site.value().isTextual(), TextNode.valueOf("x".repeat(limit.asInt() + 1)));
    }

    private static Stream<JsonNode> tooShort(Site site) {
        int least = site.schema().value().path("minLength").asInt();
        return when(least > 0 && site.value().isTextual(), TextNode.valueOf("x".repeat(Math.max(0, least - 1))));
    }

    private static Stream<JsonNode> otherFormat(Site site) {
        return switch (site.schema().text("format", "")) {
            case "date-time" -> Stream.of(TextNode.valueOf("2023-02-30T25:00:00Z"));
            case "date" -> Stream.of(TextNode.valueOf("2023-02-30"));
            case "uuid" -> Stream.of(TextNode.valueOf("0c8a5c0e-5b0c"));
            default -> Stream.empty();
        };
    }

    private static Stream<JsonNode> noMultiple(Site site) {
        JsonNode step = site.schema().value().path("multipleOf");
        return when(step.isInt() && step.asInt() > 1, IntNode.valueOf(step.asInt() + 1));
    }

    private static Stream<JsonNode> tooFewItems(Site site) {
        return when(site.schema().value().path("minItems").asInt() > 0, NEW.arrayNode());
    }

    private static Stream<JsonNode> itemTwice(Site site) {
        boolean unique = site.schema().says("uniqueItems") && !site.value().isEmpty();
        return unique
                ? Stream.of(NEW.arrayNode()
                        .add(site.value().get(0))
                        .add(site.value().get(0)))
                : Stream.empty();
    }

    private static Stream<JsonNode> tooManyItems(Site site) {
        JsonNode limit = site.schema().value().path("maxItems");
        if (!limit.isInt() || site.value().isEmpty()) {
            return Stream.empty();
        }
        var list = NEW.arrayNode();
        for (int i = 0; i <= limit.asInt(); i++) {
            list.add(site.value().get(0));
        }
        return Stream.of(list);
    }

    private static Stream<JsonNode> withoutRequired(Site site) {
        return StreamSupport.stream(site.schema().value().path("required").spliterator(), false)
                .map(JsonNode::asText)
                .filter(site.value()::has)
                .map(name -> ((ObjectNode) site.value().deepCopy()).without(name));
    }

    private static Stream<JsonNode> withForbidden(Site site) {
        ContractNode others = site.schema().member("additionalProperties");
        return Optional.of(site.value())
                .filter(value -> value.isObject()
                        && others.value().isBoolean()
                        && !others.value().asBoolean())
                .map(value -> ((ObjectNode) value.deepCopy()).put("somethingElse", "x"))
                .map(JsonNode.class::cast)
                .stream();
    }

    /** The two forms of the same values. */
    enum Form {
        JSON,
        XML;

        /** An operator that puts other values in place of one. */
        Operator operator(String name, String breaks, Function<Site, Stream<JsonNode>> others) {
            return new Operator(
                    name() + ": " + name,
                    breaks,
                    message -> this == JSON ? JsonForm.changes(message, others) : XmlForm.changes(message, others));
        }
    }
}
