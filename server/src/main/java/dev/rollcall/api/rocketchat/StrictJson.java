package dev.rollcall.api.rocketchat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.http.UnreadableBodyException;
import java.io.IOException;

/** A body as the parser of this generation takes it, which is strict: objects and lists only. */
final class StrictJson {
    private StrictJson() {}

    static JsonNode read(JsonParser parser) throws IOException {
        JsonNode body = parser.readValueAsTree();
        if (!body.isContainerNode()) {
            throw new UnreadableBodyException("Unexpected token in JSON at position 0");
        }
        return body;
    }
}
