package dev.rollcall.api.joomla;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;

/** The method that is meant: a header overrides any method, a form field that of a POST (read in Slim's middleware). */
final class MethodOverride {
    private static final String HEADER = "X-HTTP-Method-Override";
    private static final String FIELD = "_METHOD";

    private MethodOverride() {}

    static String method(ContainerRequestContext request, Form form) {
        String sent = request.getMethod();
        String header = request.getHeaderString(HEADER);
        String meant = header != null
                ? header
                : form.field(FIELD).filter(field -> sent.equals("POST")).orElse(sent);
        return meant.toUpperCase(Locale.ROOT);
    }
}
