package dev.rollcall.api.rocketchat;

import dev.rollcall.generated.rocketchat.api.UserApi;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The caller's own record on the wire. */
final class UserResource implements UserApi {
    private final ContainerRequestContext request;

    UserResource(@Context ContainerRequestContext request) {
        this.request = request;
    }

    @Override
    public Response getMe() {
        Caller caller = RocketChatLogin.CALLER.of(request);
        return Response.ok(AccountRepresentations.own(
                        caller.account(), request.getUriInfo().getBaseUri()))
                .build();
    }
}
