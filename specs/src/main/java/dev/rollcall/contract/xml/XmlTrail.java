package dev.rollcall.contract.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where one JSON value stands in a document, and the same of the values in it. XPaths are put together only when
 * somebody asks: written out for every value, they would take space in proportion to depth times size.
 */
final class XmlTrail {
    private final @Nullable XmlTrail around;
    private final String step;
    private final int line;
    private final int column;
    private @Nullable Map<String, XmlTrail> children;

    private XmlTrail(@Nullable XmlTrail around, String step, int line, int column) {
        this.around = around;
        this.step = step;
        this.line = line;
        this.column = column;
    }

    static XmlTrail root(String name, XmlCursor cursor) {
        return new XmlTrail(null, name, cursor.line(), cursor.column());
    }

    /** The trail of what the cursor is at, inside this element. */
    XmlTrail step(String name, XmlCursor cursor) {
        return new XmlTrail(this, name, cursor.line(), cursor.column());
    }

    /** Says that this value's member or entry of that key stands there. */
    void put(String key, XmlTrail child) {
        if (children == null) {
            children = new HashMap<>();
        }
        children.put(key, child);
    }

    /** Takes away, and gives back, the trail of a child that is known to be there. */
    XmlTrail remove(String key) {
        return Objects.requireNonNull(Objects.requireNonNull(children).remove(key));
    }

    /** The trail of the list whose first item this is: a list without wrapper stands where its first item does. */
    XmlTrail asList() {
        int position = step.endsWith("[1]") ? step.length() - "[1]".length() : step.length();
        return new XmlTrail(around, step.substring(0, position), line, column);
    }

    @Nullable
    XmlTrail child(String key) {
        return children == null ? null : children.get(key);
    }

    Place place() {
        return new Place(xpath(), line, column);
    }

    String xpath() {
        StringBuilder path = new StringBuilder();
        for (XmlTrail here = this; here != null; here = here.around) {
            path.insert(0, here.step).insert(0, '/');
        }
        return path.toString();
    }
}
