package dev.rollcall.api.commvault;

import dev.rollcall.codecs.CommvaultPassword;
import dev.rollcall.generated.commvault.api.LoginApi;
import dev.rollcall.generated.commvault.model.LoginRequest;
import dev.rollcall.http.CallProperties;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Translates between logins and logouts on the wire and the rules. One object for every call. */
final class LoginResource implements LoginApi {
    private final ContainerRequestContext request;
    private final CommvaultSessions sessions;

    LoginResource(@Context ContainerRequestContext request) {
        this.request = request;
        this.sessions = CallProperties.SANDBOX.of(request).state(CommvaultSessions.class);
    }

    @Override
    public Response logIn(@Nullable LoginRequest body) {
        LoginRequest credentials = Optional.ofNullable(body)
                .orElseThrow(() -> CommvaultFailure.unexpected().exception());
        LoggedIn login = sessions.logIn(
                Objects.requireNonNullElse(credentials.getUsername(), ""),
                Optional.ofNullable(credentials.getPassword()).flatMap(CommvaultPassword::decode));
        return Response.ok(Representations.loggedIn(login)).build();
    }

    /** In plain text, whatever {@code Accept} says (four saved responses). */
    @Override
    public Response logOut() {
        sessions.logOut(Caller.PROPERTY.of(request));
        return Response.ok("User logged out")
                .header(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .build();
    }
}
