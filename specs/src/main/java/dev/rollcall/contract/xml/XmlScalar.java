package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value without structure.
 *
 * @param types the types that the contract allows; a text that is none of them stays a text, and the JSON schema
 *     reports it
 * @param digits whether booleans are written {@code 1} and {@code 0} ({@code x-boolean: digits}); both spellings are
 *     always read
 * @param carrier the attribute that holds the value in place of the element's text ({@code x-value-attribute}); null if
 *     there is none
 */
record XmlScalar(Set<Type> types, boolean digits, @Nullable XmlName carrier) implements XmlShape {
    static final XmlScalar TEXT = new XmlScalar(Set.of(Type.STRING), false, null);

    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN;

        /** Whether a schema allows this type, by {@code type} or, without it, by the values of its {@code enum}. */
        boolean isSaidBy(JsonNode schema) {
            if (schema.has("type")) {
                return schema.get("type").asText().equals(name().toLowerCase(Locale.ROOT));
            }
            for (JsonNode value : schema.path("enum")) {
                if (this == of(value)) {
                    return true;
                }
            }
            return false;
        }

        private static @Nullable Type of(JsonNode value) {
            if (value.isNumber()) {
                return value.isIntegralNumber() ? INTEGER : NUMBER;
            }
            if (value.isBoolean()) {
                return BOOLEAN;
            }
            return value.isTextual() ? STRING : null;
        }
    }

    XmlScalar {
        types = Set.copyOf(types);
    }

    @Override
    public XmlScalar text() {
        return this;
    }

    /** Whether any text will do. */
    boolean isText() {
        return types.contains(Type.STRING);
    }

    JsonNode read(String raw) {
        if (types.equals(TEXT.types)) {
            return TextNode.valueOf(raw);
        }
        // Where text is allowed too, only what we would write ourselves is taken for something else: 007 stays text.
        boolean choice = isText();
        JsonNode value = typed(choice ? raw : raw.trim(), choice);
        return value == null || (choice && !value.asText().equals(raw)) ? TextNode.valueOf(raw) : value;
    }

    private @Nullable JsonNode typed(String text, boolean choice) {
        if ((types.contains(Type.INTEGER) || types.contains(Type.NUMBER)) && XmlNumbers.isInteger(text)) {
            return XmlNumbers.integer(text);
        }
        if (types.contains(Type.NUMBER) && XmlNumbers.isDecimal(text)) {
            return XmlNumbers.decimal(text);
        }
        return types.contains(Type.BOOLEAN) ? truth(text, choice) : null;
    }

    private static @Nullable JsonNode truth(String text, boolean choice) {
        if (text.equals("true") || (text.equals("1") && !choice)) {
            return BooleanNode.TRUE;
        }
        return text.equals("false") || (text.equals("0") && !choice) ? BooleanNode.FALSE : null;
    }

    String write(JsonNode value) {
        if (digits && value.isBoolean()) {
            return value.booleanValue() ? "1" : "0";
        }
        return value.asText();
    }
}
