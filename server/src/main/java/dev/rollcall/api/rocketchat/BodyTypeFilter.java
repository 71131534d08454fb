package dev.rollcall.api.rocketchat;

import dev.rollcall.http.FilterOrder;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rocket.Chat parses JSON and forms only; a body of any other type, or none, counts as an empty object. So a wrong
 * Content-Type is never refused as such.
 */
@PreMatching
@Priority(FilterOrder.PRODUCT_BEFORE_MATCHING)
final class BodyTypeFilter implements ContainerRequestFilter {
    private static final Set<String> PARSED = Set.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED);
    private static final byte[] EMPTY_OBJECT = "{}".getBytes(StandardCharsets.UTF_8);

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isParsed(request.getHeaderString(HttpHeaders.CONTENT_TYPE)) || !request.hasEntity()) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
            request.setEntityStream(new ByteArrayInputStream(EMPTY_OBJECT));
        }
    }

    private static boolean isParsed(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        try {
            MediaType type = MediaType.valueOf(contentType);
            return PARSED.contains((type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
