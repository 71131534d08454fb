package dev.rollcall.api.rocketchat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rollcall.codecs.RocketChatPassword;
import dev.rollcall.generated.rocketchat.model.LoginRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the many forms of a login body; what fits none of them is an attempt that fails. */
final class LoginBody {
    private LoginBody() {}

    /** The attempt; a code in the body wins over one in the header. */
    static LoginAttempt attempt(LoginRequest body, String headerCode) {
        String code = orEmpty(body.getCode());
        return new LoginAttempt(
                name(body),
                digest(orMissing(body.getPassword())),
                orEmpty(body.getResume()),
                code.isEmpty() ? headerCode : code);
    }

    private static LoginName name(LoginRequest body) {
        JsonNode user = orMissing(body.getUser());
        if (user.isTextual()) {
            return LoginName.of(user.asText());
        }
        return user.isObject()
                ? new LoginName(text(user.path("username")), text(user.path("email")))
                : new LoginName(orEmpty(body.getUsername()), orEmpty(body.getEmail()));
    }

    private static String digest(JsonNode password) {
        if (password.isTextual()) {
            return RocketChatPassword.digest(password.asText());
        }
        boolean hashed = text(password.path("algorithm")).equals("sha-256");
        return hashed ? text(password.path("digest")) : "";
    }

    private static String text(JsonNode node) {
        return node.isTextual() ? node.asText() : "";
    }

    private static JsonNode orMissing(@Nullable JsonNode node) {
        return Objects.requireNonNullElse(node, MissingNode.getInstance());
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
