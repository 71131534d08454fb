package dev.rollcall.api.joomla;

import dev.rollcall.http.CallProperties;
import dev.rollcall.session.SessionId;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads from a request who says to be calling, in the way of PHP, Slim and Joomla. */
final class RequestCredentials {
    private static final String BASIC = "Basic ";

    private RequestCredentials() {}

    static Credentials of(ContainerRequestContext request) {
        Map<String, String> query =
                PhpPairs.ofQuery(CallProperties.TARGET.of(request).query());
        Map<String, String> form = Form.SENT.of(request).fields();
        return new Credentials(
                session(request, query),
                token(request.getHeaderString("token"), form.getOrDefault("token", query.get("token"))),
                basic(request.getHeaderString("Authorization")),
                "true".equals(query.get("basic_auth")));
    }

    /** Joomla takes a parameter of the cookie's name for the cookie, if there is none. */
    private static @Nullable SessionId session(ContainerRequestContext request, Map<String, String> query) {
        String header = Objects.requireNonNullElse(request.getHeaderString("Cookie"), "");
        Map<String, String> cookies = PhpPairs.ofCookies(header);
        String id = cookies.getOrDefault(SessionCookie.NAME, query.getOrDefault(SessionCookie.NAME, ""));
        return id.isBlank() ? null : new SessionId(id);
    }

    /** An empty header gives way to the parameter, but both together still count as a token that was sent. */
    private static @Nullable String token(@Nullable String header, @Nullable String parameter) {
        if (header != null && !header.isEmpty()) {
            return header;
        }
        return parameter != null ? parameter : header;
    }

    private static Credentials.@Nullable Basic basic(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return null;
        }
        String pair = decoded(authorization.substring(BASIC.length()).strip());
        int colon = pair.indexOf(':');
        return colon < 0 ? null : new Credentials.Basic(pair.substring(0, colon), pair.substring(colon + 1));
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // What cannot be read is no credentials at all: the caller goes on as a guest.
            return "";
        }
    }
}
