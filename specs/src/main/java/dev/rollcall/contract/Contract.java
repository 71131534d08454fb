package dev.rollcall.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One parsed contract: its operations, its schemas and the text it was read from. Immutable and safe for use by
 * several threads, as long as nobody changes the nodes it hands out.
 */
public final class Contract {
    private final String name;
    private final String file;
    private final SourceText text;
    private final Late<JsonNode> document;
    private final Late<OperationTable> operations;
    private final Late<Disguises> disguises;
    private final Late<Spelling> spelling;
    /** Only who has something to complain about needs them. */
    private final Late<ContractLines> lines;

    private final Map<Made, Object> made = new ConcurrentHashMap<>();

    /** What is made of a node, by the place of the node. */
    private record Made(Class<?> kind, String pointer) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Made made && kind.equals(made.kind) && pointer.equals(made.pointer);
        }

        @Override
        public int hashCode() {
            return 31 * kind.hashCode() + pointer.hashCode();
        }
    }

    private Contract(String name, String file, SourceText text, Supplier<JsonNode> reader) {
        this.name = name;
        this.file = file;
        this.text = text;
        this.document = new Late<>(reader);
        this.operations = new Late<>(() -> new OperationTable(Operations.of(this, document.get())));
        this.disguises = new Late<>(() -> Disguises.of(document.get().path("info")));
        this.spelling = new Late<>(() -> Spelling.of(document.get().path("info")));
        this.lines = new Late<>(() -> ContractLines.of(text.value()));
    }

    /**
     * The contract {@code specs/<name>.yaml} on the class path, which is read when something of it is asked: a mock has more
     * contracts than most of its callers need. Whatever asks first throws {@link IllegalArgumentException} if the file is none.
     *
     * @throws NoSuchElementException if there is none of that name
     */
    public static Contract named(String name) {
        try (InputStream file = Contract.class.getResourceAsStream("/specs/" + name + ".yaml")) {
            if (file == null) {
                throw new NoSuchElementException("There is no contract specs/" + name + ".yaml");
            }
            SourceText text = SourceText.of(file.readAllBytes());
            return new Contract(
                    name,
                    path(name),
                    text,
                    () -> ContractTwin.of(name, text).orElseGet(() -> new ContractText(name, text.value()).read()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the contract specs/" + name + ".yaml", e);
        }
    }

    /**
     * The contract that a YAML or JSON text holds.
     *
     * @throws IllegalArgumentException if the text is neither YAML nor JSON, not OpenAPI 3.0.x (later dialects mean other
     *     things by the same words), or refers to other files or to nothing
     */
    public static Contract parse(String name, String text) {
        return of(name, path(name), text);
    }

    private static String path(String name) {
        return "specs/" + name + ".yaml";
    }

    /**
     * The contract in a file. Its name is that of the file, without folders and ending.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException as {@link #parse} does
     */
    public static Contract read(Path file) throws IOException {
        String text = Files.readString(file);
        String fileName = String.valueOf(file.getFileName());
        return of(fileName.replaceFirst("\\.(ya?ml|json)$", ""), file.toString(), text);
    }

    private static Contract of(String name, String file, String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        JsonNode document = new ContractText(name, plain).read();
        Contract contract = new Contract(name, file, SourceText.of(plain), () -> document);
        // Whoever wrote it learns now what is wrong with it.
        contract.operations();
        contract.disguises.get();
        contract.spelling.get();
        return contract;
    }

    /** The file's name without its ending. */
    public String name() {
        return name;
    }

    /** The text as it was read, comments included. */
    public String text() {
        return text.value();
    }

    SourceText source() {
        return text;
    }

    /** All operations, in the order of the file. */
    public List<Operation> operations() {
        return operations.get().all();
    }

    /** The operation with this {@code operationId}, which is also the name of the generated Java method. */
    public Optional<Operation> operation(String operationId) {
        return operations.get().named(operationId);
    }

    /** The operation that a request of this method and raw path means; the path with fewer parameters goes first. */
    public Optional<Operation> match(String method, String rawPath) {
        return operations.get().match(method, rawPath);
    }

    /**
     * The exchange as it was meant: neither another method than the overriding one nor JSONP is left in it, and where
     * spelling is free, path and query are spelled as the contract does.
     */
    public Exchange plain(Exchange exchange) {
        return spelling.get().corrected(operations(), disguises.get().takenOff(exchange));
    }

    /**
     * The schema {@code #/components/schemas/<schemaName>}.
     *
     * @throws NoSuchElementException if the contract has none of that name
     */
    public JsonNode schema(String schemaName) {
        JsonNode schema = document.get().path("components").path("schemas").path(schemaName);
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
        return follow(new ContractNode(this, node, "")).value();
    }

    /** The whole document. */
    public ContractNode root() {
        return new ContractNode(this, document.get(), "");
    }

    /** The place of the node that the pointer leads to, or of the innermost one around it that the file has. */
    public ContractPlace place(String pointer) {
        return new ContractPlace(file, lines.get().line(pointer), pointer);
    }

    /**
     * What a reference within this file leads to in the end.
     *
     * @throws IllegalArgumentException as {@link #resolve} does
     */
    public ContractNode target(String reference) {
        JsonPointer pointer = References.pointer(reference);
        return follow(new ContractNode(this, document.get().at(pointer), pointer.toString()));
    }

    <T> T once(Class<T> kind, ContractNode node, Function<ContractNode, T> making) {
        Made key = new Made(kind, node.pointer());
        Object before = made.get(key);
        if (before == null) {
            // Making it may ask for others.
            T now = making.apply(node);
            Object other = made.putIfAbsent(key, now);
            before = other == null ? now : other;
        }
        return kind.cast(before);
    }

    ContractNode follow(ContractNode node) {
        ContractNode here = node;
        for (int steps = 0; here.value().path("$ref").isTextual(); steps++) {
            String reference = here.value().get("$ref").asText();
            JsonPointer pointer = References.pointer(reference);
            here = new ContractNode(this, document.get().at(pointer), pointer.toString());
            if (!here.exists() || steps > 100) {
                throw new IllegalArgumentException("The contract " + name + " cannot follow $ref: " + reference);
            }
        }
        return here;
    }

    @Override
    public String toString() {
        return file;
    }
}
