package dev.rollcall.contract.rows;

import dev.rollcall.contract.Body;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;

/** A body, and where in it the rows of its lists stand. Immutable. */
public final class RowText {
    private static final Body COMMA = Body.of(new byte[] {','});

    private final Body body;
    private final List<Row> rows;

    /**
     * One row.
     *
     * @param list the name of the list that it stands in
     * @param from where it begins in the body, in bytes
     * @param text the object, from brace to brace
     */
    public record Row(String list, int from, Body text) {
        private int to() {
            return from + text.size();
        }
    }

    RowText(Body body, List<Row> rows) {
        this.body = body;
        this.rows = List.copyOf(rows);
    }

    /** All rows, in the order of the text. */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The same body without some of its rows: it is JSON exactly if this one is, given that they are.
     *
     * @param some their places in {@link #rows}
     */
    public Body without(BitSet some) {
        try {
            ByteArrayOutputStream rest = new ByteArrayOutputStream();
            int copied = 0;
            boolean afterRow = false;
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                boolean first = i == 0 || !rows.get(i - 1).list().equals(row.list());
                if (first) {
                    body.part(copied, row.from()).writeTo(rest);
                }
                // Between two rows of a list there is nothing but a comma.
                afterRow &= !first;
                if (!some.get(i)) {
                    (afterRow ? COMMA : Body.EMPTY).writeTo(rest);
                    row.text().writeTo(rest);
                    afterRow = true;
                }
                copied = row.to();
            }
            body.part(copied, body.size()).writeTo(rest);
            return Body.of(rest.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail", e);
        }
    }
}
