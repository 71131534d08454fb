package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads values that are written as bare text, by what their schema says they are. */
final class Lexical {
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,999})(\\.[0-9]{1,999})?([eE][+-]?[0-9]{1,3})?");

    private Lexical() {}

    /** Of all values that the text can mean, the first that fits the schema, or else the first. */
    static JsonNode read(Schema schema, String text) {
        List<JsonNode> meanings = meanings(schema.types(), text);
        if (meanings.size() > 1) {
            for (JsonNode meaning : meanings) {
                if (schema.faults(meaning).isEmpty()) {
                    return meaning;
                }
            }
        }
        return meanings.get(0);
    }

    private static List<JsonNode> meanings(Set<String> types, String text) {
        List<JsonNode> meanings = new ArrayList<>();
        boolean number = types.contains("integer") || types.contains("number");
        if (types.contains("boolean") && (text.equals("true") || text.equals("false"))) {
            meanings.add(BooleanNode.valueOf(text.equals("true")));
        }
        if (number && NUMBER.matcher(text).matches()) {
            meanings.add(JsonText.read(text).value());
        }
        if (meanings.isEmpty() || types.contains("string")) {
            meanings.add(TextNode.valueOf(text));
        }
        return meanings;
    }
}
