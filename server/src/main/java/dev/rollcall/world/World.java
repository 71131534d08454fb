package dev.rollcall.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own accounts and sessions, as they stand in a file. A product with a section in it has these instead of its
 * default world. Immutable.
 */
public final class World {
    /** How many bytes a world file may have. */
    public static final int LARGEST_BYTES = 8 << 20;

    private static final World DEFAULT = new World(MissingNode.getInstance(), new Places(), new Complaints(""));
    private static final String SANDBOX = "sandbox";

    /** Takes a while to be read, so not before somebody has a file. */
    private static final class Loaded {
        static final WorldSchema SCHEMA = new WorldSchema();
        static final ObjectWriter WRITER = JsonMapper.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build()
                .writerWithDefaultPrettyPrinter();
    }

    private final JsonNode root;
    private final Places places;
    private final Complaints complaints;
    private final Optional<WorldSandbox> sandbox;

    private World(JsonNode root, Places places, Complaints complaints) {
        this.root = root;
        this.places = places;
        this.complaints = complaints;
        // Its times are absolute, so nothing counts from here.
        Start never = new Start(Instant.EPOCH, false);
        this.sandbox = new WorldEntry(Pointer.ROOT, root, places, complaints, never)
                .entry(SANDBOX)
                .map(WorldSandbox::of);
    }

    /** The world of every product by default. */
    public static World byDefault() {
        return DEFAULT;
    }

    /** The JSON Schema of such files, which editors can read. */
    public static String schema() {
        return WorldSchema.text();
    }

    /**
     * Reads a file of YAML in UTF-8. Mistakes do not show here but at the start of a mock, all at once: some of them depend
     * on when that is.
     */
    public static World read(Path file) {
        Complaints complaints = new Complaints(file.toString());
        Places places = new Places();
        return read(WorldText.of(file, complaints), places, complaints);
    }

    /**
     * Reads a text of YAML, which JSON is, too; mistakes show as with a file.
     *
     * @param name what complaints call it
     */
    public static World read(String name, String text) {
        Complaints complaints = new Complaints(name);
        Places places = new Places();
        return read(WorldText.of(text, complaints), places, complaints);
    }

    private static World read(@Nullable String text, Places places, Complaints complaints) {
        return text == null
                ? new World(MissingNode.getInstance(), places, complaints)
                : checked(new YamlReader(text, places, complaints).read(), places, complaints);
    }

    /**
     * A world that was never written; mistakes show as with a file, but have no places.
     *
     * @param name what complaints call it
     */
    public static World of(String name, ObjectNode root) {
        return checked(root.deepCopy(), Places.nowhere(), new Complaints(name));
    }

    private static World checked(JsonNode root, Places places, Complaints complaints) {
        if (!root.isMissingNode()) {
            Loaded.SCHEMA.check(root, places, complaints);
        }
        return new World(root, places, complaints);
    }

    /** A world as a text that can be read again, character by character: JSON in ASCII. */
    public static String write(ObjectNode root) {
        try {
            // JSON may hold this character as it is, YAML may not; it stands in texts only.
            return Loaded.WRITER.writeValueAsString(root).replace("\u007F", "\\u007F") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON can be written", e);
        }
    }

    /** What is told of the sandbox itself. Then the file means all of it: what it does not choose is as by default. */
    public Optional<WorldSandbox> sandbox() {
        return sandbox;
    }

    /**
     * What the file tells of a product, if it tells anything.
     *
     * @param product the name of its section
     * @param start what relative times count from
     */
    public Optional<WorldSection> section(String product, Instant start) {
        boolean last = sandbox.flatMap(WorldSandbox::clock).isEmpty();
        return root.has(product)
                ? Optional.of(new WorldSection(
                        Pointer.ROOT.member(product),
                        root.path(product),
                        places,
                        complaints.copy(),
                        new Start(start, last)))
                : Optional.empty();
    }

    /**
     * Makes sure that the file has no mistakes.
     *
     * @param sections those of the products, after these have read them
     * @throws WorldException if it has, with all of them in the order in which they stand in the file
     */
    public void check(List<WorldSection> sections) {
        Complaints all = complaints.copy();
        sections.forEach(section -> all.addAll(section.complaints()));
        List<Complaint> inOrder = all.inOrder();
        if (!inOrder.isEmpty()) {
            throw new WorldException(inOrder);
        }
    }
}
