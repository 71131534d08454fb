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
import java.util.regex.Pattern;

/**
 * Reads paths as Slim does: a slash at the end is another path, a plus sign is a space, a semicolon is a letter like
 * others, and the method may be overridden. OPTIONS is answered before all that (read in the entry script).
 * Thread-safe.
 */
@PreMatching
@Priority(FilterOrder.PRODUCT_BEFORE_MATCHING)
final class SlimRouting implements ContainerRequestFilter {
    private static final Pattern ENCODED_SLASH = Pattern.compile("%2F", Pattern.CASE_INSENSITIVE);

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals("OPTIONS")) {
            request.abortWith(Response.ok().header("Content-Type", "text/html").build());
            return;
        }
        Form form = Form.of(request);
        Form.SENT.set(request, form);
        mean(MethodOverride.method(request, form), request);
        String sent = CallProperties.TARGET.of(request).path();
        // Apache refuses an encoded slash, wherever it stands.
        if (sent.endsWith("/") || ENCODED_SLASH.matcher(sent).find()) {
            throw JoomlaFailure.invalidRoute().exception();
        }
        // No route reads a body, so its type is nobody's business: Jersey would refuse one that it cannot parse.
        request.getHeaders().remove("Content-Type");
        readAsSlimDoes(request);
    }

    private static void mean(String method, ContainerRequestContext request) {
        if (method.equals("OPTIONS")) {
            // Slim has no routes for it, and Jersey would make some up.
            throw JoomlaFailure.invalidRoute().exception();
        }
        boolean bodiless = method.equals("HEAD") && !request.getMethod().equals("HEAD");
        SlimView.BODILESS.set(request, bodiless);
        // To the connection it is no HEAD: a length without a body would let the caller wait.
        request.setMethod(bodiless ? "GET" : method);
    }

    private static void readAsSlimDoes(ContainerRequestContext request) {
        URI base = request.getUriInfo().getBaseUri();
        URI sent = request.getUriInfo().getRequestUri();
        String below = sent.getRawPath().substring(base.getRawPath().length());
        String path = withoutSlashes(below).replace("+", "%20").replace(";", "%3B");
        if (!path.equals(below)) {
            request.setRequestUri(UriBuilder.fromUri(sent)
                    .replacePath(base.getRawPath() + path)
                    .build());
        }
    }

    private static String withoutSlashes(String path) {
        int start = 0;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        return path.substring(start);
    }
}
