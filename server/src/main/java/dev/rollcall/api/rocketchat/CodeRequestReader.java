package dev.rollcall.api.rocketchat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.rollcall.generated.rocketchat.model.CodeRequest;
import java.io.IOException;

/** Reads for whom a code is wished. Nothing is validated but that somebody is named; what is no text is nobody. */
final class CodeRequestReader extends StdDeserializer<CodeRequest> {
    private static final long serialVersionUID = 1L;

    CodeRequestReader() {
        super(CodeRequest.class);
    }

    @Override
    public CodeRequest deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode body = StrictJson.read(parser);
        String name = body.path("emailOrUsername").textValue();
        if (name == null || name.isEmpty()) {
            throw RocketChatFailure.nobodyNamed().exception();
        }
        return new CodeRequest().emailOrUsername(name);
    }
}
