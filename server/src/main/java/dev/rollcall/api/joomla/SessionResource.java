package dev.rollcall.api.joomla;

import dev.rollcall.generated.joomla.api.UserApi;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The session table and the caller's own account over HTTP. */
public final class SessionResource implements UserApi {
    private final ContainerRequestContext request;

    /** One object for one call, made before anybody knows who is calling. */
    public SessionResource(@Context ContainerRequestContext request) {
        this.request = request;
    }

    @Override
    public Response getCurrentUser(Boolean basicAuth) {
        JoomlaCall call = JoomlaCall.of(request);
        return Response.ok(Representations.currentUser(call.sessions().currentUser(call.caller())))
                .build();
    }

    @Override
    public Response listSessions(Boolean basicAuth) {
        JoomlaCall call = JoomlaCall.of(request);
        return Response.ok(Representations.list(call.sessions().list(call.caller()), RowModels.of(request)))
                .build();
    }
}
