package dev.rollcall.api.joomla;

import dev.rollcall.http.FilterOrder;
import dev.rollcall.session.Session;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/** Tells callers what recognising them has changed, and browsers of other origins what they may do. Thread-safe. */
@Priority(FilterOrder.PRODUCT_HEADERS)
final class CallerHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        CorsHeaders.addTo(headers);
        JoomlaCall.CALLER.find(request).ifPresent(caller -> tell(caller, headers));
    }

    private static void tell(Caller caller, MultivaluedMap<String, Object> headers) {
        // What the route itself says about cookie and session is newer.
        headers.putIfAbsent("Set-Cookie", cookies(caller));
        if (caller.news() == Caller.News.LOGGED_IN || caller.news() == Caller.News.CONFIRMED) {
            caller.session().ifPresent(session -> headers.putIfAbsent("Joomla-Sessionid", List.of(id(session))));
        }
        Allowance allowance = caller.allowance();
        if (allowance != null) {
            headers.putSingle("X-RateLimit-Remaining", allowance.remaining());
            if (!allowance.isUsedUp()) {
                headers.putSingle("X-RateLimit-Limit", allowance.limit());
            }
        }
    }

    private static String id(Session<JoomlaSessionDetails> session) {
        return session.id().value();
    }

    private static List<Object> cookies(Caller caller) {
        return switch (caller.news()) {
            case LOGGED_IN ->
                caller.session()
                        .map(session -> SessionCookie.loggedIn(session.id()))
                        .orElseThrow();
            case RESTARTED ->
                caller.session()
                        .map(session -> SessionCookie.begun(session.id()))
                        .orElseThrow();
            case LOGGED_OUT -> SessionCookie.forgotten();
            case NONE, CONFIRMED -> List.of();
        };
    }
}
