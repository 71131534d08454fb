package dev.rollcall.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the cookies that a product sets within the sandbox that the path names, so that a browser with two sandboxes has
 * two sessions. The journal has kept what the product said before.
 */
@Priority(FilterOrder.SANDBOX_PREFIX)
final class CookiePathFilter implements ContainerResponseFilter {
    private static final String SET_COOKIE = "Set-Cookie";
    private static final Pattern PATH = Pattern.compile("(;\\s*path=)(?=/)", Pattern.CASE_INSENSITIVE);

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        List<String> cookies = response.getStringHeaders().get(SET_COOKIE);
        if (cookies != null && !cookies.isEmpty()) {
            CallProperties.SANDBOX_PREFIX
                    .find(request)
                    .ifPresent(prefix -> response.getHeaders().put(SET_COOKIE, below(prefix, cookies)));
        }
    }

    private static List<Object> below(String prefix, List<String> cookies) {
        String replacement = "$1" + Matcher.quoteReplacement(prefix);
        List<Object> rewritten = new ArrayList<>();
        cookies.forEach(cookie -> rewritten.add(PATH.matcher(cookie).replaceFirst(replacement)));
        return rewritten;
    }
}
