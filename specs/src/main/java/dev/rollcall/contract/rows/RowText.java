package dev.rollcall.contract.rows;

import java.util.BitSet;
import java.util.List;

/** The text of a body, and where in it the rows of its lists stand. Immutable. */
public final class RowText {
    private final String text;
    private final List<Row> rows;

    /**
     * One row.
     *
     * @param list the name of the list that it stands in
     * @param from where it begins in the body
     * @param text the object, from brace to brace
     */
    public record Row(String list, int from, String text) {
        private int to() {
            return from + text.length();
        }
    }

    RowText(String text, List<Row> rows) {
        this.text = text;
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
    public String without(BitSet some) {
        StringBuilder rest = new StringBuilder(text.length());
        int copied = 0;
        boolean afterRow = false;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean first = i == 0 || !rows.get(i - 1).list().equals(row.list());
            if (first) {
                rest.append(text, copied, row.from());
            }
            // Between two rows of a list there is nothing but a comma.
            afterRow &= !first;
            if (!some.get(i)) {
                rest.append(afterRow ? "," : "").append(row.text());
                afterRow = true;
            }
            copied = row.to();
        }
        return rest.append(text, copied, text.length()).toString();
    }
}
