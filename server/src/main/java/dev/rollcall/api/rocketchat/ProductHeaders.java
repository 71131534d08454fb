package dev.rollcall.api.rocketchat;

import dev.rollcall.http.FilterOrder;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.Map;

/** Adds what Rocket.Chat sends with every answer. */
@Priority(FilterOrder.PRODUCT_HEADERS)
final class ProductHeaders implements ContainerResponseFilter {
    /** The mock is one member of no cluster, so its instance has one id. */
    static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control", "no-store",
            "Pragma", "no-cache",
            "X-XSS-Protection", "1",
            "X-Content-Type-Options", "nosniff",
            "X-Instance-ID", "Kx4v6tq8mZbN2sYpT");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        ALWAYS.forEach((name, value) -> response.getHeaders().putSingle(name, value));
    }
}
