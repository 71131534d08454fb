package dev.rollcall.contract;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * One parsed contract: its operations, its schemas and the text it was read from. Immutable and safe for use by
 * several threads, as long as nobody changes the nodes it hands out.
 */
public final class Contract {
    private final String name;
    private final String text;
    private final JsonNode document;
    private final Map<String, Operation> operations;
    private final Disguises disguises;

    private Contract(String name, String text, JsonNode document) {
        this.name = name;
        this.text = text;
        this.document = document;
        this.disguises = Disguises.of(document.path("info"));
        this.operations = new LinkedHashMap<>();
        Operations.of(this, document).forEach(operation -> operations.put(operation.id(), operation));
    }

    /**
     * The contract {@code specs/<name>.yaml} on the class path.
     *
     * @throws NoSuchElementException if there is none of that name
     * @throws IllegalArgumentException if the file is no contract
     */
    public static Contract named(String name) {
        try (InputStream file = Contract.class.getResourceAsStream("/specs/" + name + ".yaml")) {
            if (file == null) {
                throw new NoSuchElementException("There is no contract specs/" + name + ".yaml");
            }
            return parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the contract specs/" + name + ".yaml", e);
        }
    }

    /**
     * The contract that a YAML or JSON text holds.
     *
     * @throws IllegalArgumentException if the text is not YAML, or not OpenAPI 3.0.3 (the validators at hand skip checks
     *     silently on later dialects)
     */
    public static Contract parse(String name, String text) {
        JsonNode document;
        try {
            document = new YAMLMapper().readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The contract " + name + " is not YAML: " + e.getOriginalMessage(), e);
        }
        String dialect = document.path("openapi").asText();
        if (!dialect.equals("3.0.3")) {
            throw new IllegalArgumentException(
                    "The contract " + name + " says openapi: '" + dialect + "', but only 3.0.3 is judged in full");
        }
        return new Contract(name, text, document);
    }

    /** The file's name without {@code .yaml}. */
    public String name() {
        return name;
    }

    /** The text as it was read, comments included. */
    public String text() {
        return text;
    }

    /** All operations, in the order of the file. */
    public List<Operation> operations() {
        return List.copyOf(operations.values());
    }

    /** The operation with this {@code operationId}, which is also the name of the generated Java method. */
    public Optional<Operation> operation(String operationId) {
        return Optional.ofNullable(operations.get(operationId));
    }

    /** The operation that a request of this method and raw path means; a path without parameters goes first. */
    public Optional<Operation> match(String method, String rawPath) {
        return operations.values().stream()
                .filter(operation -> operation.method().equals(method) && operation.owns(rawPath))
                .min(Comparator.comparing(operation -> operation.path().contains("{")));
    }

    /** The exchange as it was meant: neither another method than the overriding one nor JSONP is left in it. */
    public Exchange plain(Exchange exchange) {
        return disguises.takenOff(exchange);
    }

    /**
     * The schema {@code #/components/schemas/<schemaName>}.
     *
     * @throws NoSuchElementException if the contract has none of that name
     */
    public JsonNode schema(String schemaName) {
        JsonNode schema = document.path("components").path("schemas").path(schemaName);
        if (schema.isMissingNode()) {
            throw new NoSuchElementException("The contract " + name + " has no schema " + schemaName);
        }
        return schema;
    }

    /**
     * The node itself, or what its {@code $ref} leads to, through any number of steps.
     *
     * @throws IllegalArgumentException if a reference leaves the file, leads nowhere or runs in a circle
     */
    public JsonNode resolve(JsonNode node) {
        JsonNode here = node;
        for (int steps = 0; here.has("$ref"); steps++) {
            String reference = here.get("$ref").asText();
            here = reference.startsWith("#/") ? document.at(JsonPointer.compile(reference.substring(1))) : here;
            if (here.isMissingNode() || !reference.startsWith("#/") || steps > 100) {
                throw new IllegalArgumentException("The contract " + name + " cannot follow $ref: " + reference);
            }
        }
        return here;
    }

    @Override
    public String toString() {
        return "specs/" + name + ".yaml";
    }
}
