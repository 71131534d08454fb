package dev.rollcall.api.rocketchat;

import dev.rollcall.generated.rocketchat.api.AuthenticationApi;
import dev.rollcall.generated.rocketchat.model.CodeRequest;
import dev.rollcall.generated.rocketchat.model.LoginRequest;
import dev.rollcall.http.CurrentCall;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Login, logout and codes by e-mail on the wire. */
final class AuthenticationResource implements AuthenticationApi {
    @Override
    public Response logIn(LoginRequest body, @Nullable String x2faCode) {
        Welcome welcome = sessions()
                .logIn(
                        LoginBody.attempt(body, Objects.requireNonNullElse(x2faCode, "")),
                        RocketChatLogin.visit(CurrentCall.request()));
        return Response.ok(AccountRepresentations.welcome(
                        welcome, CurrentCall.request().getUriInfo().getBaseUri()))
                .build();
    }

    @Override
    public Response logOut() {
        return goodbye();
    }

    @Override
    @Deprecated
    public Response logOutByGet() {
        return goodbye();
    }

    private Response goodbye() {
        sessions().logOut(RocketChatLogin.CALLER.of(CurrentCall.request()));
        return Response.ok(AccountRepresentations.farewell()).build();
    }

    @Override
    public Response sendEmailCode(CodeRequest body) {
        sessions().sendEmailCode(body.getEmailOrUsername());
        return Response.ok(AccountRepresentations.codeSent()).build();
    }

    private static RocketChatSessions sessions() {
        return CurrentCall.state(RocketChatSessions.class);
    }
}
