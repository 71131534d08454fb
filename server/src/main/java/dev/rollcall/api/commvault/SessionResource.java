package dev.rollcall.api.commvault;

import dev.rollcall.generated.commvault.api.SessionApi;
import dev.rollcall.generated.commvault.model.SessionsToClose;
import dev.rollcall.http.CurrentCall;
import dev.rollcall.session.UserId;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Translates between the session list on the wire and the rules. One object for all calls. */
final class SessionResource implements SessionApi {
    @Override
    public Response closeSessions(@Nullable SessionsToClose body) {
        SessionsToClose named = Optional.ofNullable(body)
                .orElseThrow(() -> CommvaultFailure.unexpected().exception());
        sessions().close(Caller.PROPERTY.of(CurrentCall.request()), SessionIds.of(named.getSessions()));
        return Response.ok(new SessionsClosed()).build();
    }

    /** The header comes from clients of much later versions. */
    @Override
    public Response listSessions(@Nullable Integer userId, @Nullable Boolean onlyActiveSessions) {
        Optional<UserId> user = Optional.ofNullable(userId).map(number -> new UserId(String.valueOf(number)));
        boolean openOnly = Boolean.TRUE.equals(onlyActiveSessions);
        ListedSessions listed =
                new ListedSessions(sessions().list(Caller.PROPERTY.of(CurrentCall.request()), user, openOnly));
        ListedSessions.PROPERTY.set(CurrentCall.request(), listed);
        return Response.ok(Representations.list(listed.rows())).build();
    }

    private static CommvaultSessions sessions() {
        return CurrentCall.state(CommvaultSessions.class);
    }
}
