package dev.rollcall.contract.har;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Walks over JSON objects and lists, whatever is in them. */
final class HarObject {
    private HarObject() {}

    /** Takes one member, whose value is the parser's current token, or leaves it alone. */
    @FunctionalInterface
    interface Member {
        void take(String name) throws IOException;
    }

    /** Goes over all members of the object that begins here; if none does, there are none. */
    static void members(JsonParser json, Member member) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            member.take(name);
            json.skipChildren();
        }
    }

    /** Takes a name and its value. */
    @FunctionalInterface
    interface Pair {
        void take(String name, String value);
    }

    /** Goes over all objects with a name and a value of the list that begins here. */
    static void pairs(JsonParser json, Pair pair) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            String[] both = {"", ""};
            members(json, name -> {
                if (name.equals("name") || name.equals("value")) {
                    both[name.equals("name") ? 0 : 1] = text(json);
                }
            });
            json.skipChildren();
            pair.take(both[0], both[1]);
        }
    }

    /** The scalar here as text, empty for null and for what is no scalar. */
    static String text(JsonParser json) throws IOException {
        boolean told = json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL;
        return told ? json.getText() : "";
    }

    /** The number here, also if it is written as a text; otherwise the fallback. */
    static long number(JsonParser json, long fallback) throws IOException {
        try {
            return (long) Double.parseDouble(text(json));
        } catch (NumberFormatException e) {
            return fallback;
        }
    }
}
