package dev.rollcall.api.commvault;

import dev.rollcall.generated.commvault.api.UserApi;
import dev.rollcall.http.CurrentCall;
import dev.rollcall.session.UserId;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Translates between users on the wire and the rules. One object for all calls. */
final class UserResource implements UserApi {
    @Override
    public Response listUsers(@Nullable Integer level) {
        return Response.ok(UserRepresentations.all(sessions().users(Caller.PROPERTY.of(CurrentCall.request())), level))
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
        return sessions().user(Caller.PROPERTY.of(CurrentCall.request()), new UserId(String.valueOf(userId)));
    }

    private static CommvaultSessions sessions() {
        return CurrentCall.state(CommvaultSessions.class);
    }
}
