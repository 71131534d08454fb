package dev.rollcall.api.rocketchat;

import dev.rollcall.generated.rocketchat.api.SessionApi;
import dev.rollcall.http.CallProperties;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The session list on the wire. */
final class SessionResource implements SessionApi {
    private final ContainerRequestContext request;

    SessionResource(@Context ContainerRequestContext request) {
        this.request = request;
    }

    @Override
    public Response listAllSessions(
            BigDecimal offset,
            BigDecimal count,
            @Nullable String filter,
            @Nullable String sort,
            @Nullable String x2faCode,
            @Nullable String x2faMethod) {
        RocketChatSessions sessions = CallProperties.SANDBOX.of(request).state(RocketChatSessions.class);
        Listing listing = sessions.listAll(
                RocketChatLogin.CALLER.of(request),
                RocketChatLogin.visit(request),
                new Proof(orEmpty(x2faCode), orEmpty(x2faMethod)),
                new ListQuery(orEmpty(filter), orEmpty(sort), offset, count));
        return Response.ok(Representations.page(listing)).build();
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
