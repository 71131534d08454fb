package dev.rollcall.contract.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The schemas of one file, ready to be asked about values. Not thread-safe. */
final class ValueSchemas {
    private static final String HERE = "urn:contract";

    private final JsonSchemaFactory factory;
    private final SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .locale(Locale.ENGLISH)
            .build();
    private final Map<String, Optional<JsonSchema>> compiled = new HashMap<>();

    ValueSchemas(JsonNode tree) {
        String document = tree.toString();
        this.factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V4,
                builder -> builder.metaSchema(OpenApi30.getInstance())
                        .defaultMetaSchemaIri(OpenApi30.getInstance().getIri())
                        .schemaLoaders(loaders -> loaders.schemas(Map.of(HERE, document))));
    }

    /** How a value breaks a schema: each with its pointer in the value; nothing where the schema itself cannot be used. */
    Stream<Flaw> complaints(Spot schema, JsonNode value) {
        Optional<JsonSchema> judge = compiled.computeIfAbsent(schema.pointer(), this::compile);
        try {
            return judge.stream()
                    .flatMap(each -> each.validate(value).stream())
                    .map(ValueSchemas::flaw)
                    .toList()
                    .stream();
        } catch (JsonSchemaException e) {
            // A reference that leads nowhere or a broken pattern: other rules say so.
            return Stream.of();
        }
    }

    private Optional<JsonSchema> compile(String pointer) {
        try {
            return Optional.of(factory.getSchema(SchemaLocation.of(HERE + "#" + pointer), config));
        } catch (JsonSchemaException e) {
            return Optional.empty();
        }
    }

    private static Flaw flaw(ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        String sentence = message.getMessage();
        return new Flaw(pointer, sentence.substring(sentence.indexOf(": ") + 2));
    }
}
