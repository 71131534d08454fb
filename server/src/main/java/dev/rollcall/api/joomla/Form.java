package dev.rollcall.api.joomla;

import dev.rollcall.http.RequestProperty;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a form that came as body, as Slim takes it: of its media type, or a POST without any.
 *
 * @param fields none if the body is no form
 */
record Form(Map<String, String> fields) {
    /** The form of a call, from the routing on. */
    static final RequestProperty<Form> SENT = new RequestProperty<>("rollcall.joomla.form", Form.class);

    private static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

    Form {
        fields = Map.copyOf(fields);
    }

    /** Reads the body of a request, which stays readable. */
    static Form of(ContainerRequestContext request) {
        return request.hasEntity() && isForm(request) ? new Form(PhpPairs.ofQuery(body(request))) : new Form(Map.of());
    }

    private static boolean isForm(ContainerRequestContext request) {
        String type = request.getHeaderString("Content-Type");
        return type == null
                ? request.getMethod().equals("POST")
                : type.toLowerCase(Locale.ROOT).startsWith(MEDIA_TYPE);
    }

    private static String body(ContainerRequestContext request) {
        try {
            byte[] bytes = request.getEntityStream().readAllBytes();
            request.setEntityStream(new ByteArrayInputStream(bytes));
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            // The bytes are in memory.
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a field, if it was sent and is not empty. */
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }
}
