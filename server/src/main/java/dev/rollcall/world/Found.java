package dev.rollcall.world;

import com.fasterxml.jackson.databind.JsonNode;

/** Says in words what stands in a file. */
final class Found {
    private static final int LONGEST = 60;

    private Found() {}

    static String of(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue().isEmpty() ? "an empty text" : quoted(node.textValue());
        }
        if (node.isNumber()) {
            return "the number " + shortened(node.asText());
        }
        return node.isBoolean() ? "the truth value " + node.asText() : kind(node);
    }

    /** Without the value: complaints end in logs. */
    static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> node.textValue().isEmpty() ? "an empty text" : "another text";
            case NUMBER -> "a number";
            case BOOLEAN -> "a truth value";
            case ARRAY -> node.isEmpty() ? "an empty list" : "a list";
            case OBJECT -> node.isEmpty() ? "an empty mapping" : "a mapping";
            default -> "nothing";
        };
    }

    /** A text as it may stand in a line of a terminal. */
    static String quoted(String text) {
        return "`" + shortened(text) + "`";
    }

    private static String shortened(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                clean.append("\\u%04x".formatted(c));
            } else {
                clean.appendCodePoint(c);
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST ? clean + "…" : clean.toString();
    }
}
