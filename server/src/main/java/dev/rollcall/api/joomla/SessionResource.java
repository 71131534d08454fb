package dev.rollcall.api.joomla;

import dev.rollcall.generated.joomla.api.UserApi;
import dev.rollcall.http.CurrentCall;
import jakarta.ws.rs.core.Response;

/** The session table and the caller's own account over HTTP. */
public final class SessionResource implements UserApi {
    @Override
    public Response getCurrentUser(Boolean basicAuth) {
        JoomlaCall call = JoomlaCall.of(CurrentCall.request());
        return Response.ok(Representations.currentUser(call.sessions().currentUser(call.caller())))
                .build();
    }

    @Override
    public Response listSessions(Boolean basicAuth) {
        JoomlaCall call = JoomlaCall.of(CurrentCall.request());
        return Response.ok(
                        Representations.list(call.sessions().list(call.caller()), RowModels.of(CurrentCall.request())))
                .build();
    }
}
