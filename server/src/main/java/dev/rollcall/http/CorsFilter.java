package dev.rollcall.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.List;

/**
 * Adds the mock's CORS headers to a product's answer, in place of the product's own, after the journal has kept what the
 * product said. Preflights never come this far: {@link Front} answers them.
 */
@Priority(FilterOrder.CORS)
final class CorsFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String origin = request.getHeaderString("Origin");
        if (origin != null) {
            List<String> names = response.getHeaders().keySet().stream()
                    .filter(name -> !name.regionMatches(true, 0, "Access-Control-", 0, 15))
                    .toList();
            List<Object> varying = List.copyOf(response.getHeaders().getOrDefault("Vary", List.of()));
            Cors.answer(origin, names)
                    .forEach((name, value) -> response.getHeaders().putSingle(name, value));
            response.getHeaders().addAll("Vary", varying);
        }
    }
}
