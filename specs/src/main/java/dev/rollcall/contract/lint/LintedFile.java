package dev.rollcall.contract.lint;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.contract.ContractPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An OpenAPI file as its author wrote it, which need not be a contract that can be judged by. */
final class LintedFile {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final String name;
    private final String text;
    private final Spot root;
    private final SourceLines lines;
    private final List<Spot> objects;
    private final List<Spot> schemas;
    private final ValueSchemas values;

    private LintedFile(String name, String text, JsonNode document, SourceLines lines) {
        this.name = name;
        this.text = text;
        this.root = new Spot("", document);
        this.lines = lines;
        this.objects = Descent.from(root).toList();
        this.schemas = Stream.concat(components("schemas"), inlineSchemas())
                .flatMap(Descent::schemas)
                .toList();
        this.values = new ValueSchemas(document);
    }

    private Stream<Spot> inlineSchemas() {
        return objects()
                .filter(spot -> !spot.pointer().matches(".*/(properties|schemas)"))
                .map(spot -> spot.at("schema"))
                .filter(schema -> schema.node().isObject());
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if the text is not YAML or JSON, or not OpenAPI 3.0
     */
    static LintedFile read(String name, String text) {
        JsonNode document;
        SourceLines lines;
        try {
            document = new ObjectMapper(SourceLines.factory(text)).readTree(text);
            lines = new SourceLines(text);
        } catch (JacksonException e) {
            String place = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            String said =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            throw new IllegalArgumentException(name + place + " is neither YAML nor JSON: " + said, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
        refuseDialects(name, document);
        return new LintedFile(name, text, document, lines);
    }

    private static void refuseDialects(String name, JsonNode document) {
        if (document.has("swagger")) {
            throw new IllegalArgumentException(
                    name + " is Swagger " + document.path("swagger").asText() + "; only OpenAPI 3.0 is read");
        }
        String dialect = document.path("openapi").asText();
        if (!dialect.matches("3\\.0\\.\\d+")) {
            String found = dialect.isEmpty() ? "no OpenAPI file" : "OpenAPI " + dialect;
            throw new IllegalArgumentException(name + " is " + found + "; only OpenAPI 3.0 is read");
        }
    }

    String text() {
        return text;
    }

    Spot root() {
        return root;
    }

    ContractPlace place(String pointer) {
        return new ContractPlace(name, lines.line(pointer), pointer);
    }

    ContractPlace place(Flaw flaw) {
        return flaw.line() == 0 ? place(flaw.pointer()) : new ContractPlace(name, flaw.line(), flaw.pointer());
    }

    /** The pointers of all members whose name stands more than once in its object. */
    Set<String> doubledNames() {
        return lines.doubled();
    }

    /** Every path item. */
    Stream<Spot> paths() {
        return root.at("paths").members().filter(path -> !path.name().startsWith("x-"));
    }

    /** Every operation. */
    Stream<Spot> operations() {
        return paths().flatMap(LintedFile::operations);
    }

    static Stream<Spot> operations(Spot path) {
        return path.members().filter(member -> METHODS.contains(member.name()));
    }

    /** What a section of the components holds. */
    Stream<Spot> components(String section) {
        return root.at("components").at(section).members();
    }

    /** Every object of the file that is part of the description itself, and not of an example or another value. */
    Stream<Spot> objects() {
        return objects.stream();
    }

    /** Every schema, those within schemas included. */
    Stream<Spot> schemas() {
        return schemas.stream();
    }

    /** The schemas, ready to be asked about values. */
    ValueSchemas values() {
        return values;
    }

    /** The spot itself, or what its {@code $ref} leads to; missing if it leads nowhere, out of the file or round. */
    Spot resolve(Spot spot) {
        Spot here = spot;
        for (int steps = 0; here.node().path("$ref").isTextual() && steps < 100; steps++) {
            here = target(here.text("$ref"));
        }
        return here;
    }

    /** What a reference leads to, missing if that is not in this file. */
    Spot target(String reference) {
        if (!reference.matches("#(/.*)?")) {
            return new Spot("", root.node().path("\0"));
        }
        String pointer = reference.substring(1).replace("%7B", "{").replace("%7D", "}");
        return new Spot(pointer, root.node().at(JsonPointer.compile(pointer)));
    }

    /** The lines of the text. */
    List<String> lines() {
        return text.lines().toList();
    }
}
