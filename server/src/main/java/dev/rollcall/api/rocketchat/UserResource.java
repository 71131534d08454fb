package dev.rollcall.api.rocketchat;

import dev.rollcall.generated.rocketchat.api.UserApi;
import dev.rollcall.http.CurrentCall;
import jakarta.ws.rs.core.Response;

/** The caller's own record on the wire. */
final class UserResource implements UserApi {
    @Override
    public Response getMe() {
        Caller caller = RocketChatLogin.CALLER.of(CurrentCall.request());
        return Response.ok(AccountRepresentations.own(
                        caller.account(), CurrentCall.request().getUriInfo().getBaseUri()))
                .build();
    }
}
