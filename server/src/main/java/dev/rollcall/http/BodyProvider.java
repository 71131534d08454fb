package dev.rollcall.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands the bodies of one product to its formats: the first that knows the media type takes it. */
final class BodyProvider implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    private final List<BodyFormat> formats;

    BodyProvider(List<BodyFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return known(mediaType) != null;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException, WebApplicationException {
        return format(mediaType).read(type, body.readAllBytes());
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return true;
    }

    @Override
    public void writeTo(
            Object model,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException, WebApplicationException {
        byte[] bytes = model instanceof String text
                ? text.getBytes(StandardCharsets.UTF_8)
                : format(mediaType).write(model);
        headers.putSingle("Content-Length", bytes.length);
        out.write(bytes);
    }

    private BodyFormat format(MediaType mediaType) {
        BodyFormat known = known(mediaType);
        return known == null ? formats.get(0) : known;
    }

    private @Nullable BodyFormat known(MediaType mediaType) {
        for (BodyFormat format : formats) {
            if (format.reads(mediaType)) {
                return format;
            }
        }
        return null;
    }
}
