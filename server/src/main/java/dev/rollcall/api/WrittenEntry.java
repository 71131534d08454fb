package dev.rollcall.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mapping of a world file while it is written. What a reader would assume anyway is left out, so that entries stay as
 * short as by hand. Not safe for use by several threads.
 */
public final class WrittenEntry {
    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    /** A text. */
    public WrittenEntry text(String name, String value) {
        node.put(name, value);
        return this;
    }

    /** A text that is assumed if none is told. */
    public WrittenEntry text(String name, String value, String byDefault) {
        return value.equals(byDefault) ? this : text(name, value);
    }

    /** A list of texts, nothing if it is empty. */
    public WrittenEntry texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            values.forEach(node.putArray(name)::add);
        }
        return this;
    }

    /** A whole number. */
    public WrittenEntry number(String name, int value) {
        node.put(name, value);
        return this;
    }

    /** A whole number that is assumed if none is told. */
    public WrittenEntry number(String name, int value, int byDefault) {
        return value == byDefault ? this : number(name, value);
    }

    /** A truth value, nothing if it is false. */
    public WrittenEntry flag(String name, boolean value) {
        if (value) {
            node.put(name, true);
        }
        return this;
    }

    /** A constant, written {@code likeThis} for {@code LIKE_THIS}, nothing if it is the one that is assumed. */
    public <E extends Enum<E>> WrittenEntry choice(String name, E value, E byDefault) {
        String words = value.name().toLowerCase(Locale.ROOT);
        String written =
                NEXT_WORD.matcher(words).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
        return value == byDefault ? this : text(name, written);
    }

    /** A moment, as exact as it is. */
    public WrittenEntry time(String name, Instant moment) {
        return text(name, moment.toString());
    }

    /** A moment that is assumed if none is told. */
    public WrittenEntry time(String name, Instant moment, Instant byDefault) {
        return moment.equals(byDefault) ? this : time(name, moment);
    }

    /** A mapping, nothing if it is empty. */
    public WrittenEntry entry(String name, ObjectNode value) {
        if (!value.isEmpty()) {
            node.set(name, value);
        }
        return this;
    }

    /** A list of mappings. */
    public WrittenEntry entries(String name, List<ObjectNode> values) {
        ArrayNode list = node.putArray(name);
        values.forEach(list::add);
        return this;
    }

    /** What is written so far. */
    public ObjectNode node() {
        return node;
    }
}
