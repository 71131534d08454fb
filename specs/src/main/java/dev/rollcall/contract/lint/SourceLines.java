package dev.rollcall.contract.lint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the text of a YAML or JSON file tells beyond its content: the line of every node, and names that stand twice. */
final class SourceLines {
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> doubled = new HashSet<>();

    /**
     * Reads the text.
     *
     * @throws com.fasterxml.jackson.core.JacksonException if it is neither YAML nor JSON
     * @throws IllegalArgumentException if it holds an alias, which could lead round in circles
     */
    SourceLines(String text) throws IOException {
        try (JsonParser parser = factory(text).createParser(text)) {
            parser.nextToken();
            value(parser, "");
        }
    }

    /** YAML takes most of JSON, but no tabs in it. */
    static JsonFactory factory(String text) {
        return text.stripLeading().startsWith("{") ? new JsonFactory() : new YAMLFactory();
    }

    private void value(JsonParser parser, String pointer) throws IOException {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new IllegalArgumentException(
                    "line " + parser.currentTokenLocation().getLineNr() + " has the YAML alias *" + parser.getText()
                            + "; aliases are not read: write the part out or use $ref");
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            members(parser, pointer);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                keep(pointer + "/" + i, parser);
                value(parser, pointer + "/" + i);
            }
        }
    }

    private void members(JsonParser parser, String pointer) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member =
                    pointer + "/" + parser.currentName().replace("~", "~0").replace("/", "~1");
            if (!keep(member, parser)) {
                doubled.add(member);
            }
            parser.nextToken();
            value(parser, member);
        }
    }

    private boolean keep(String pointer, JsonParser parser) {
        return lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr()) == null;
    }

    /** The line of the node or, where there is none, of the nearest one around it. */
    int line(String pointer) {
        String here = pointer;
        while (!here.isEmpty() && !lines.containsKey(here)) {
            here = here.substring(0, here.lastIndexOf('/'));
        }
        return lines.getOrDefault(here, 1);
    }

    /** The pointers of all members whose name stands more than once in its object. */
    Set<String> doubled() {
        return Set.copyOf(doubled);
    }
}
