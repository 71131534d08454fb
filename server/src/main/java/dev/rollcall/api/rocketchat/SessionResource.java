package dev.rollcall.api.rocketchat;

import dev.rollcall.generated.rocketchat.api.SessionApi;
import dev.rollcall.generated.rocketchat.model.SessionSelection;
import dev.rollcall.http.CurrentCall;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sessions on the wire. */
final class SessionResource implements SessionApi {
    @Override
    public Response listAllSessions(
            BigDecimal offset,
            BigDecimal count,
            @Nullable String filter,
            @Nullable String sort,
            @Nullable String x2faCode,
            @Nullable String x2faMethod) {
        ListQuery query = new ListQuery(orEmpty(filter), orEmpty(sort), offset, sent(count));
        Listing listing = sessions()
                .listAll(caller(), RocketChatLogin.visit(CurrentCall.request()), proof(x2faCode, x2faMethod), query);
        return Response.ok(Representations.page(listing, RowModels.of(CurrentCall.request())))
                .build();
    }

    @Override
    public Response listOwnSessions(
            BigDecimal offset, BigDecimal count, @Nullable String filter, @Nullable String sort) {
        ListQuery query = new ListQuery(orEmpty(filter), orEmpty(sort), offset, sent(count));
        return Response.ok(
                        Representations.page(sessions().listOwn(caller(), query), RowModels.of(CurrentCall.request())))
                .build();
    }

    @Override
    public Response getOwnSession(String sessionId) {
        return Response.ok(Representations.stored(sessions().ownSession(caller(), sessionId)))
                .build();
    }

    @Override
    public Response getSession(String sessionId, @Nullable String x2faCode, @Nullable String x2faMethod) {
        Row row = sessions()
                .session(
                        caller(), RocketChatLogin.visit(CurrentCall.request()), proof(x2faCode, x2faMethod), sessionId);
        return Response.ok(Representations.found(row)).build();
    }

    @Override
    public Response endOwnSession(SessionSelection selection) {
        sessions().endOwn(caller(), selection.getSessionId());
        return Response.ok(Representations.ended(selection.getSessionId())).build();
    }

    @Override
    public Response endSession(SessionSelection selection, @Nullable String x2faCode, @Nullable String x2faMethod) {
        sessions()
                .end(
                        caller(),
                        RocketChatLogin.visit(CurrentCall.request()),
                        proof(x2faCode, x2faMethod),
                        selection.getSessionId());
        return Response.ok(Representations.ended(selection.getSessionId())).build();
    }

    private static RocketChatSessions sessions() {
        return CurrentCall.state(RocketChatSessions.class);
    }

    private Caller caller() {
        return RocketChatLogin.CALLER.of(CurrentCall.request());
    }

    /** The generated interface knows the contract's default only; the workspace may have another. */
    private Optional<BigDecimal> sent(BigDecimal count) {
        return Optional.of(count)
                .filter(any ->
                        CurrentCall.request().getUriInfo().getQueryParameters().containsKey("count"));
    }

    private static Proof proof(@Nullable String code, @Nullable String method) {
        return new Proof(orEmpty(code), orEmpty(method));
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
