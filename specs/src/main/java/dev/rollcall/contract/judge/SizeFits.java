package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** How long texts may be, in characters of Unicode, and how large lists and objects. */
final class SizeFits {
    private SizeFits() {}

    /** @throws IllegalArgumentException if it is another keyword, or no number */
    static Fit of(String keyword, JsonNode limit) {
        if (!limit.isInt()) {
            throw new IllegalArgumentException(keyword + " is not known, or no number");
        }
        int size = limit.intValue();
        return switch (keyword) {
            case "minLength" -> value -> !value.isTextual() || length(value) >= size;
            case "maxLength" -> value -> !value.isTextual() || length(value) <= size;
            case "minItems" -> value -> !value.isArray() || value.size() >= size;
            case "maxItems" -> value -> !value.isArray() || value.size() <= size;
            case "minProperties" -> value -> !value.isObject() || value.size() >= size;
            case "maxProperties" -> value -> !value.isObject() || value.size() <= size;
            default -> throw new IllegalArgumentException(keyword + " is not known");
        };
    }

    private static int length(JsonNode text) {
        return text.textValue().codePointCount(0, text.textValue().length());
    }

    /** {@code uniqueItems}, which the engine asks of the members of an object, too. */
    static boolean isUnique(JsonNode value) {
        Set<JsonNode> met = new HashSet<>();
        for (JsonNode item : value) {
            if (!met.add(item)) {
                return false;
            }
        }
        return true;
    }
}
