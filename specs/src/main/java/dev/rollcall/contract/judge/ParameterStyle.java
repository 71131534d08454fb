package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.contract.ContractNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * How the values of one parameter, header or form field are written (OpenAPI 3.0.3, 4.7.12.2, "Style Values"). Immutable.
 *
 * @param name the style
 * @param explode whether every item or member is written on its own
 * @param decoder takes off percent-encoding, where there is any
 */
record ParameterStyle(String name, boolean explode, UnaryOperator<String> decoder) {
    private static final Pattern LABELS = Pattern.compile("[.,]");

    /** The style that the node asks for, or the one that is usual there. */
    static ParameterStyle of(ContractNode node, String usual, UnaryOperator<String> decoder) {
        String name = node.text("style", usual);
        boolean explode = node.value().has("explode") ? node.says("explode") : name.equals("form");
        return new ParameterStyle(name, explode, decoder);
    }

    /** Whether the members of an object are written as parameters of their own. */
    boolean spreads(Schema schema) {
        return isObject(schema) && (name.equals("deepObject") || (name.equals("form") && explode));
    }

    static boolean isObject(Schema schema) {
        return schema.types().contains("object");
    }

    static boolean isList(Schema schema) {
        return schema.types().contains("array");
    }

    /** Whether a list's items come as one value each. */
    boolean repeats(Schema schema) {
        return isList(schema) && explode && (name.equals("form") || name.endsWith("Delimited"));
    }

    JsonNode read(Schema schema, String parameter, List<String> values) throws Unreadable {
        String raw = unprefixed(parameter, values.get(0));
        if (isList(schema)) {
            List<String> items = repeats(schema) ? values : pieces(raw, parameter);
            return list(schema, items);
        }
        if (isObject(schema)) {
            List<String> pieces = pieces(raw, parameter);
            return explode ? members(schema, pieces) : alternating(schema, pieces);
        }
        boolean matrix = name.equals("matrix");
        return Lexical.read(
                schema, decoder.apply(matrix ? raw.replaceFirst("^" + Pattern.quote(parameter) + "=?", "") : raw));
    }

    private String unprefixed(String parameter, String raw) throws Unreadable {
        String prefix = name.equals("label") ? "." : name.equals("matrix") ? ";" : "";
        if (!raw.startsWith(prefix)) {
            throw new Unreadable("a value that begins with " + prefix + (prefix.equals(";") ? parameter + "=" : ""));
        }
        return raw.substring(prefix.length());
    }

    private List<String> pieces(String raw, String parameter) {
        if (raw.isEmpty()) {
            return List.of();
        }
        return switch (name) {
            case "label" -> List.of(LABELS.split(raw, -1));
            case "matrix" -> matrix(raw, parameter);
            case "spaceDelimited" -> List.of(raw.split("%20|\\+| ", -1));
            case "pipeDelimited" -> List.of(raw.split("\\||%7[Cc]", -1));
            default -> List.of(raw.split(",", -1));
        };
    }

    private List<String> matrix(String raw, String parameter) {
        String start = parameter + "=";
        List<String> pieces = new ArrayList<>();
        for (String part : raw.split(explode ? ";" : ",", -1)) {
            pieces.add(part.startsWith(start) ? part.substring(start.length()) : part);
        }
        return pieces;
    }

    private ArrayNode list(Schema schema, List<String> raw) {
        Schema items = schema.items();
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        raw.forEach(item -> list.add(Lexical.read(items, decoder.apply(item.strip()))));
        return list;
    }

    private ObjectNode members(Schema schema, List<String> pieces) throws Unreadable {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (String piece : pieces) {
            int equals = piece.indexOf('=');
            if (equals < 0) {
                throw new Unreadable("members as name=value");
            }
            put(schema, object, piece.substring(0, equals), piece.substring(equals + 1));
        }
        return object;
    }

    private ObjectNode alternating(Schema schema, List<String> pieces) throws Unreadable {
        if (pieces.size() % 2 != 0) {
            throw new Unreadable("a name and a value for each member");
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < pieces.size(); i += 2) {
            put(schema, object, pieces.get(i), pieces.get(i + 1));
        }
        return object;
    }

    private void put(Schema schema, ObjectNode object, String name, String raw) {
        String member = decoder.apply(name);
        object.set(member, Lexical.read(schema.property(member), decoder.apply(raw)));
    }
}
