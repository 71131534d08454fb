package dev.rollcall.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks into a body before the resource does. */
public final class SentBody {
    private SentBody() {}

    /** The model that the body holds, which stays readable; empty if it holds none. */
    public static <T> Optional<T> peek(ContainerRequestContext request, List<BodyFormat> formats, Class<T> model) {
        try {
            byte[] bytes = request.getEntityStream().readAllBytes();
            request.setEntityStream(new ByteArrayInputStream(bytes));
            return Optional.ofNullable(format(request.getMediaType(), formats).read(model, bytes));
        } catch (UnreadableBodyException | FailureException e) {
            // Whoever reads it for good will say so.
            return Optional.empty();
        } catch (IOException e) {
            // The bytes are in memory.
            throw new UncheckedIOException(e);
        }
    }

    private static BodyFormat format(@Nullable MediaType type, List<BodyFormat> formats) {
        return formats.stream()
                .filter(format -> type != null && format.reads(type))
                .findFirst()
                .orElseGet(() -> formats.get(0));
    }
}
