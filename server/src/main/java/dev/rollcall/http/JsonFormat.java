package dev.rollcall.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;

/** JSON as one product writes it. */
public final class JsonFormat implements BodyFormat {
    private final String contentType;
    private final ObjectMapper mapper;
    private final PerModel<ObjectWriter> writers;

    /**
     * JSON through this mapper.
     *
     * @param contentType the exact Content-Type of answers
     * @param mapper how; lasting models are written once all the same
     */
    public JsonFormat(String contentType, ObjectMapper mapper) {
        this.contentType = contentType;
        this.mapper = LastingSerializer.in(mapper);
        this.writers = new PerModel<>(this.mapper::writerFor);
    }

    @Override
    public String contentType() {
        return contentType;
    }

    @Override
    public boolean reads(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    @Override
    public byte[] write(Object model) {
        try {
            return writers.of(model.getClass()).writeValueAsBytes(model);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot write " + model.getClass().getSimpleName(), e);
        }
    }

    @Override
    public <T> T read(Class<T> model, byte[] body) {
        try {
            T value = mapper.readValue(body, model);
            if (value == null) {
                throw new UnreadableBodyException("null is no JSON object");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new UnreadableBodyException(JsonComplaint.about(e));
        } catch (IOException e) {
            // The bytes are in memory: only an encoding that they do not keep to can be the reason.
            throw new UnreadableBodyException("The bytes are no text");
        }
    }
}
