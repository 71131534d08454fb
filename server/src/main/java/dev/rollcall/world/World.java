package dev.rollcall.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's own accounts and sessions, as they stand in a file. A product with a section in it has these instead of its
 * default world. Immutable.
 */
public final class World {
    private static final World DEFAULT = new World(MissingNode.getInstance(), new Places(), new Complaints(""));

    /** Takes a while to be read, so not before somebody has a file. */
    private static final class Loaded {
        static final WorldSchema SCHEMA = new WorldSchema();
    }

    private final JsonNode root;
    private final Places places;
    private final Complaints complaints;

    private World(JsonNode root, Places places, Complaints complaints) {
        this.root = root;
        this.places = places;
        this.complaints = complaints;
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
        String text = WorldText.of(file, complaints);
        JsonNode root = text == null ? MissingNode.getInstance() : new YamlReader(text, places, complaints).read();
        if (!root.isMissingNode()) {
            Loaded.SCHEMA.check(root, places, complaints);
        }
        return new World(root, places, complaints);
    }

    /**
     * What the file tells of a product, if it tells anything.
     *
     * @param product the name of its section
     * @param start what relative times count from
     */
    public Optional<WorldSection> section(String product, Instant start) {
        return root.has(product)
                ? Optional.of(new WorldSection(
                        Pointer.ROOT.member(product), root.path(product), places, complaints.copy(), start))
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
