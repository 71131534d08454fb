package dev.rollcall.suite.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.contract.Body;
import java.io.IOException;
import java.io.UncheckedIOException;

/** JSON of bodies that are known to be JSON. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static JsonNode read(Body body) {
        try {
            return MAPPER.readTree(body.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
