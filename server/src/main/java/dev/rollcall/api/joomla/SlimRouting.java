package dev.rollcall.api.joomla;

import dev.rollcall.http.CallProperties;
import dev.rollcall.http.FilterOrder;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Locale;

/**
 * Reads paths as Slim does: a slash at the end is another path, a plus sign is a space, a semicolon is a letter like
 * others. OPTIONS is answered before any route is looked for (read in the entry script). Thread-safe.
 */
@PreMatching
@Priority(FilterOrder.PRODUCT_BEFORE_MATCHING)
final class SlimRouting implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals("OPTIONS")) {
            request.abortWith(Response.ok().header("Content-Type", "text/html").build());
            return;
        }
        String sent = CallProperties.TARGET.of(request).path();
        // Apache refuses an encoded slash, wherever it stands.
        if (sent.endsWith("/") || sent.toUpperCase(Locale.ROOT).contains("%2F")) {
            throw JoomlaFailure.invalidRoute().exception();
        }
        // No route reads a body, so its type is nobody's business: Jersey would refuse one that it cannot parse.
        request.getHeaders().remove("Content-Type");
        request.setRequestUri(asSlimReads(request));
    }

    private static URI asSlimReads(ContainerRequestContext request) {
        URI base = request.getUriInfo().getBaseUri();
        URI sent = request.getUriInfo().getRequestUri();
        String below = sent.getRawPath().substring(base.getRawPath().length());
        String path = withoutSlashes(below).replace("+", "%20").replace(";", "%3B");
        return UriBuilder.fromUri(sent).replacePath(base.getRawPath() + path).build();
    }

    private static String withoutSlashes(String path) {
        int start = 0;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        return path.substring(start);
    }
}
