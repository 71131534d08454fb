package dev.rollcall.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The lines on which the nodes of a contract begin: a member with its name, an item with its first character. */
final class ContractLines {
    private final Map<String, Integer> lines = new HashMap<>();

    private ContractLines() {}

    static ContractLines of(String text) {
        ContractLines found = new ContractLines();
        try (JsonParser parser = factory(text).createParser(text)) {
            parser.nextToken();
            found.value(parser, "");
        } catch (IOException e) {
            throw new UncheckedIOException("The contract was read before", e);
        }
        return found;
    }

    /** YAML takes most of JSON, but no tabs in it. */
    static JsonFactory factory(String text) {
        return text.stripLeading().startsWith("{") ? new JsonFactory() : new YAMLFactory();
    }

    /** The line of the node, or of the innermost one around it that the file has. */
    int line(String pointer) {
        for (String here = pointer; !here.isEmpty(); here = here.substring(0, here.lastIndexOf('/'))) {
            Integer line = lines.get(here);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    private void value(JsonParser parser, String pointer) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String member = pointer + "/" + ContractNode.escaped(parser.currentName());
                lines.put(member, parser.currentTokenLocation().getLineNr());
                parser.nextToken();
                value(parser, member);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                lines.put(pointer + "/" + i, parser.currentTokenLocation().getLineNr());
                value(parser, pointer + "/" + i);
            }
        }
    }
}
