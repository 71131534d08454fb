package dev.rollcall.contract.judge;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.rollcall.contract.ContractNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds where certain values stand in a JSON text; what does not lead to one of them is skipped. */
final class JsonPlaces {
    private final Set<String> wanted;
    private final Set<String> ways = new HashSet<>();
    private final Map<String, JsonLocation> found = new HashMap<>();

    private JsonPlaces(Set<String> wanted) {
        this.wanted = wanted;
        for (String pointer : wanted) {
            for (int slash = pointer.length(); slash >= 0; slash = pointer.lastIndexOf('/', slash - 1)) {
                ways.add(pointer.substring(0, slash));
            }
        }
    }

    static Map<String, JsonLocation> find(JsonParser parser, Set<String> pointers) throws IOException {
        JsonPlaces places = new JsonPlaces(pointers);
        parser.nextToken();
        places.value(parser, "");
        return places.found;
    }

    private void value(JsonParser parser, String pointer) throws IOException {
        if (wanted.contains(pointer)) {
            found.put(pointer, parser.currentTokenLocation());
        }
        if (!ways.contains(pointer)) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String member = pointer + "/" + ContractNode.escaped(parser.currentName());
                parser.nextToken();
                value(parser, member);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                value(parser, pointer + "/" + i);
            }
        }
    }
}
