package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.rollcall.contract.ContractNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the values of one parameter or header: by its style, or as the one media type that its {@code content} names. */
final class ValueReader {
    private final Schema schema;
    private final ParameterStyle style;
    private final boolean content;
    private final boolean json;
    private final Set<String> properties;

    ValueReader(ContractNode node, String usualStyle, UnaryOperator<String> decoder, SharedSchemas schemas) {
        Map<String, ContractNode> contents = node.member("content").members();
        this.content = !contents.isEmpty();
        this.json = content
                && MediaType.parse(contents.keySet().iterator().next())
                        .map(MediaType::isJson)
                        .orElse(false);
        ContractNode typed = content ? contents.values().iterator().next() : node;
        this.schema = new Schema(typed.member("schema"), schemas);
        this.style = ParameterStyle.of(node, usualStyle, decoder);
        this.properties = SchemaTypes.properties(schema.node());
    }

    Schema schema() {
        return schema;
    }

    boolean spreads() {
        return !content && style.spreads(schema);
    }

    boolean repeats() {
        return !content && style.repeats(schema);
    }

    boolean isList() {
        return !content && ParameterStyle.isList(schema);
    }

    JsonNode read(String name, List<String> values) throws Unreadable {
        if (!content) {
            return style.read(schema, name, values);
        }
        String text = style.decoder().apply(values.get(0));
        if (!json) {
            return TextNode.valueOf(text);
        }
        JsonText.Reading reading = JsonText.read(text);
        if (!reading.problems().isEmpty()) {
            throw new Unreadable("JSON");
        }
        return reading.value();
    }

    /** Whether the query parameter is a member of the object that this parameter spreads. */
    boolean owns(String parameter, String query) {
        return !memberOf(parameter, query).isEmpty();
    }

    /** The object whose members are parameters of their own. */
    ObjectNode gather(String parameter, Map<String, List<String>> query) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        query.forEach((name, values) -> {
            String member = memberOf(parameter, name);
            if (!member.isEmpty()) {
                Schema property = schema.property(member);
                object.set(member, value(property, values));
            }
        });
        return object;
    }

    private JsonNode value(Schema property, List<String> values) {
        if (!ParameterStyle.isList(property)) {
            return Lexical.read(property, style.decoder().apply(values.get(0)));
        }
        var list = JsonNodeFactory.instance.arrayNode();
        values.forEach(
                value -> list.add(Lexical.read(property.items(), style.decoder().apply(value))));
        return list;
    }

    private String memberOf(String parameter, String name) {
        if (!style.name().equals("deepObject")) {
            return properties.contains(name) ? name : "";
        }
        boolean inside = name.startsWith(parameter + "[") && name.endsWith("]");
        return inside ? name.substring(parameter.length() + 1, name.length() - 1) : "";
    }
}
