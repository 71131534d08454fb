package dev.rollcall.api.rocketchat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.rollcall.generated.rocketchat.model.LoginRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads any JSON object or list as a login: the product validates nothing, and a member of the wrong type is as good as
 * none.
 */
final class LoginRequestReader extends StdDeserializer<LoginRequest> {
    private static final long serialVersionUID = 1L;

    LoginRequestReader() {
        super(LoginRequest.class);
    }

    @Override
    public LoginRequest deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode body = StrictJson.read(parser);
        return new LoginRequest()
                .user(body.get("user"))
                .username(text(body, "username"))
                .email(text(body, "email"))
                .password(body.get("password"))
                .resume(text(body, "resume"))
                .code(text(body, "code"));
    }

    private static @Nullable String text(JsonNode body, String member) {
        JsonNode value = body.path(member);
        return value.isTextual() ? value.asText() : null;
    }
}
