package dev.rollcall.api.rocketchat;

import dev.rollcall.http.CallProperties;
import dev.rollcall.http.Login;
import dev.rollcall.http.RequestProperty;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows callers by user id and token, which must belong together. Thread-safe. */
final class RocketChatLogin implements Login {
    /** Who calls, where the operation needs to know. */
    static final RequestProperty<Caller> CALLER = new RequestProperty<>("rollcall.rocketchat.caller", Caller.class);

    @Override
    public boolean recognises(ContainerRequestContext request) {
        Optional<Caller> caller = caller(request);
        caller.ifPresent(found -> CALLER.set(request, found));
        return caller.isPresent();
    }

    private static Optional<Caller> caller(ContainerRequestContext request) {
        @Nullable String user = request.getHeaderString("X-User-Id");
        @Nullable String token = request.getHeaderString("X-Auth-Token");
        if (user == null || user.isBlank() || token == null || token.isBlank()) {
            return Optional.empty();
        }
        return CallProperties.SANDBOX
                .of(request)
                .state(RocketChatSessions.class)
                .caller(new UserId(user), new SessionToken(token));
    }

    /** From where the call comes. */
    static Visit visit(ContainerRequestContext request) {
        return new Visit(CallProperties.ADDRESS.of(request), header(request, "User-Agent"), header(request, "Host"));
    }

    /** A header of the request, empty if it was not sent. */
    static String header(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getHeaderString(name)).orElse("");
    }
}
