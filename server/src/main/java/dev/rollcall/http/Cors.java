package dev.rollcall.http;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets a browser application from any origin call everything, credentials included: the origin is echoed, since a
 * browser takes no wildcard together with credentials.
 */
public final class Cors {
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
    private static final String SECONDS_TO_REMEMBER = "600";

    private Cors() {}

    /** Whether a request is the browser's question before the real one. */
    public static boolean isPreflight(String method, @Nullable String origin, @Nullable String requestedMethod) {
        return method.equals("OPTIONS") && origin != null && requestedMethod != null;
    }

    /** The answer to a preflight. */
    public static Map<String, String> preflight(String origin, @Nullable String requestedHeaders) {
        Map<String, String> headers = allow(origin);
        headers.put("Access-Control-Allow-Methods", METHODS);
        if (requestedHeaders != null) {
            headers.put("Access-Control-Allow-Headers", requestedHeaders);
        }
        headers.put("Access-Control-Max-Age", SECONDS_TO_REMEMBER);
        return headers;
    }

    /** What makes an answer readable for the origin, all of its headers included. */
    public static Map<String, String> answer(String origin, Collection<String> headerNames) {
        Map<String, String> headers = allow(origin);
        headers.put("Access-Control-Expose-Headers", String.join(", ", headerNames));
        return headers;
    }

    private static Map<String, String> allow(String origin) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Access-Control-Allow-Origin", origin);
        headers.put("Access-Control-Allow-Credentials", "true");
        headers.put("Vary", "Origin");
        return headers;
    }
}
