package dev.rollcall.api.rocketchat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.rollcall.generated.rocketchat.model.SessionSelection;
import java.io.IOException;

/** Reads which session is meant, with the coercions and in the words of the product's validator (AJV). */
final class SessionSelectionReader extends StdDeserializer<SessionSelection> {
    private static final long serialVersionUID = 1L;
    private static final String MEMBER = "sessionId";

    SessionSelectionReader() {
        super(SessionSelection.class);
    }

    @Override
    public SessionSelection deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode body = StrictJson.read(parser);
        if (!body.isObject()) {
            throw RocketChatFailure.invalidParams("must be object").exception();
        }
        if (!body.has(MEMBER)) {
            throw RocketChatFailure.invalidParams("must have required property '" + MEMBER + "'")
                    .exception();
        }
        if (body.size() > 1) {
            throw RocketChatFailure.invalidParams("must NOT have additional properties")
                    .exception();
        }
        return new SessionSelection().sessionId(text(body.path(MEMBER)));
    }

    /** Numbers and booleans become their text, and null an empty one. */
    private static String text(JsonNode value) {
        if (value.isContainerNode()) {
            throw RocketChatFailure.invalidParams("must be string").exception();
        }
        boolean whole = value.isNumber() && value.doubleValue() == value.longValue();
        return value.isNull() ? "" : whole ? String.valueOf(value.longValue()) : value.asText();
    }
}
