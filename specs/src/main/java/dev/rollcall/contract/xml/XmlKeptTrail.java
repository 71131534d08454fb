package dev.rollcall.contract.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A trail that can be followed. XPaths are put together only when somebody asks: written out for every value, they would
 * take space in proportion to depth times size.
 */
final class XmlKeptTrail implements XmlTrail {
    private final @Nullable XmlKeptTrail around;
    private final String step;
    private final int line;
    private final int column;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, XmlTrail> children = new HashMap<>();

    private XmlKeptTrail(@Nullable XmlKeptTrail around, String step, int line, int column) {
        this.around = around;
        this.step = step;
        this.line = line;
        this.column = column;
    }

    /** The trail of a whole document, where everything begins. */
    static XmlKeptTrail document() {
        return new XmlKeptTrail(null, "", 1, 1);
    }

    private XmlKeptTrail step(String name, XmlCursor cursor) {
        return new XmlKeptTrail(this, name, cursor.line(), cursor.column());
    }

    @Override
    public XmlTrail element(XmlCursor cursor) {
        return step(cursor.qualified(), cursor);
    }

    @Override
    public XmlTrail member(XmlCursor cursor, boolean repeated) {
        String name = cursor.qualified();
        int position = positions.merge(name, 1, Integer::sum);
        return step(position == 1 && !repeated ? name : name + "[" + position + "]", cursor);
    }

    @Override
    public XmlTrail item(XmlCursor cursor, int index) {
        XmlTrail item = step(cursor.qualified() + "[" + (index + 1) + "]", cursor);
        put(String.valueOf(index), item);
        return item;
    }

    @Override
    public XmlTrail attribute(XmlCursor cursor, int index) {
        return step("@" + cursor.attributes().qualified(index), cursor);
    }

    @Override
    public XmlTrail text(XmlCursor cursor) {
        return step("text()", cursor);
    }

    @Override
    public void put(String key, XmlTrail child) {
        children.put(key, child);
    }

    @Override
    public void put(String key, int index, XmlTrail item) {
        children.computeIfAbsent(key, list -> item.asList()).put(String.valueOf(index), item);
    }

    @Override
    public XmlTrail remove(String key) {
        return Objects.requireNonNull(children.remove(key));
    }

    @Override
    public XmlTrail asList() {
        int position = step.endsWith("[1]") ? step.length() - "[1]".length() : step.length();
        return new XmlKeptTrail(around, step.substring(0, position), line, column);
    }

    @Override
    public @Nullable XmlTrail child(String key) {
        return children.get(key);
    }

    @Override
    public Place place() {
        return new Place(xpath(), line, column);
    }

    private String xpath() {
        StringBuilder path = new StringBuilder();
        for (XmlKeptTrail here = this; here.around != null; here = here.around) {
            path.insert(0, here.step).insert(0, '/');
        }
        return path.isEmpty() ? "/" : path.toString();
    }
}
