package dev.rollcall.api.commvault;

import dev.rollcall.generated.commvault.api.UserApi;
import dev.rollcall.http.CallProperties;
import dev.rollcall.session.UserId;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Translates between users on the wire and the rules. One object for every call. */
final class UserResource implements UserApi {
    private final ContainerRequestContext request;
    private final CommvaultSessions sessions;

    UserResource(@Context ContainerRequestContext request) {
        this.request = request;
        this.sessions = CallProperties.SANDBOX.of(request).state(CommvaultSessions.class);
    }

    @Override
    public Response listUsers(@Nullable Integer level) {
        return Response.ok(UserRepresentations.all(sessions.users(Caller.PROPERTY.of(request)), level))
                .build();
    }

    @Override
    public Response getUser(Integer userId, @Nullable Integer level) {
        return Response.ok(UserRepresentations.one(find(userId), level)).build();
    }

    @Override
    public Response getUserSecurity(Integer userId) {
        return Response.ok(UserRepresentations.roles(find(userId))).build();
    }

    @Override
    public Response getUserV4(Integer userId) {
        return Response.ok(UserRepresentations.flat(find(userId))).build();
    }

    private UserProfile find(Integer userId) {
        return sessions.user(Caller.PROPERTY.of(request), new UserId(String.valueOf(userId)));
    }
}
