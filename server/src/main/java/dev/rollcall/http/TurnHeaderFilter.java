package dev.rollcall.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** Tells tests the number of a call's turn, in a header of the mock's own that is not judged. */
@Priority(FilterOrder.CORS)
final class TurnHeaderFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        TurnFilter.TURN
                .find(request)
                .ifPresent(turn -> response.getHeaders().putSingle("Rollcall-Turn", String.valueOf(turn.number())));
    }
}
