package dev.rollcall.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/** The JSON Schema of world files, which editors read too: what fields there are, and of which form. Thread-safe. */
final class WorldSchema {
    private final JsonNode document = read();
    private final JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                    document,
                    SchemaValidatorsConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .build());

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(text());
        } catch (IOException e) {
            throw new UncheckedIOException("The schema of world files is JSON", e);
        }
    }

    /** The schema as it is told to editors. */
    static String text() {
        try (InputStream in = WorldSchema.class.getResourceAsStream("world.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema of world files is part of this program", e);
        }
    }

    /** Notes what the schema has against a world. */
    void check(JsonNode world, Places places, Complaints complaints) {
        Set<ValidationMessage> messages = schema.validate(world);
        SchemaWords words = new SchemaWords(document, places, complaints);
        messages.forEach(words::say);
    }
}
