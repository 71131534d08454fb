package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value without structure. */
final class XmlScalar implements XmlShape {
    static final XmlScalar TEXT = new XmlScalar(Set.of(Type.STRING), false, null);

    private final boolean text;
    private final boolean integer;
    private final boolean number;
    private final boolean truth;
    private final boolean digits;
    private final @Nullable XmlName carrier;

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

    /**
     * @param types the types that the contract allows; a text that is none of them stays a text, and the JSON schema
     *     reports it
     * @param digits whether booleans are written {@code 1} and {@code 0} ({@code x-boolean: digits}); both spellings are
     *     always read
     * @param carrier the attribute that holds the value in place of the element's text ({@code x-value-attribute}); null
     *     if there is none
     */
    XmlScalar(Set<Type> types, boolean digits, @Nullable XmlName carrier) {
        // Asked for each value of each document.
        this.text = types.contains(Type.STRING);
        this.number = types.contains(Type.NUMBER);
        this.integer = number || types.contains(Type.INTEGER);
        this.truth = types.contains(Type.BOOLEAN);
        this.digits = digits;
        this.carrier = carrier;
    }

    /** The attribute that holds the value in place of the element's text, null if there is none. */
    @Nullable
    XmlName carrier() {
        return carrier;
    }

    @Override
    public XmlScalar text() {
        return this;
    }

    /** Whether any text will do. */
    boolean isText() {
        return text;
    }

    JsonNode read(String raw) {
        if (text && !integer && !truth) {
            return TextNode.valueOf(raw);
        }
        // Where text is allowed too, only what we would write ourselves is taken for something else: 007 stays text.
        JsonNode value = typed(text ? raw : raw.trim());
        return value == null || (text && !value.asText().equals(raw)) ? TextNode.valueOf(raw) : value;
    }

    private @Nullable JsonNode typed(String written) {
        JsonNode value = integer ? XmlNumbers.integer(written) : null;
        if (value == null && number) {
            value = XmlNumbers.decimal(written);
        }
        return value == null && truth ? truth(written) : value;
    }

    private @Nullable JsonNode truth(String written) {
        if (written.equals("true") || (written.equals("1") && !text)) {
            return BooleanNode.TRUE;
        }
        return written.equals("false") || (written.equals("0") && !text) ? BooleanNode.FALSE : null;
    }

    String write(JsonNode value) {
        if (digits && value.isBoolean()) {
            return value.booleanValue() ? "1" : "0";
        }
        return value.asText();
    }
}
