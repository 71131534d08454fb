package dev.rollcall.api.rocketchat;

import dev.rollcall.generated.rocketchat.api.AuthenticationApi;
import dev.rollcall.generated.rocketchat.model.LoginRequest;
import dev.rollcall.http.CallProperties;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Login and logout on the wire. */
final class AuthenticationResource implements AuthenticationApi {
    private final ContainerRequestContext request;

    AuthenticationResource(@Context ContainerRequestContext request) {
        this.request = request;
    }

    @Override
    public Response logIn(LoginRequest body, @Nullable String x2faCode) {
        Welcome welcome = sessions()
                .logIn(
                        LoginBody.attempt(body, Objects.requireNonNullElse(x2faCode, "")),
                        RocketChatLogin.visit(request));
        return Response.ok(Representations.welcome(welcome, request.getUriInfo().getBaseUri()))
                .build();
    }

    @Override
    public Response logOut() {
        sessions().logOut(RocketChatLogin.CALLER.of(request));
        return Response.ok(Representations.farewell()).build();
    }

    private RocketChatSessions sessions() {
        return CallProperties.SANDBOX.of(request).state(RocketChatSessions.class);
    }
}
