package dev.rollcall.contract.rows;

import dev.rollcall.contract.Body;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** A body, and where in it the rows of its lists stand. Immutable. */
public final class RowText {
    private static final Body COMMA = Body.of(new byte[] {','});

    /** Whoever judges a body and whoever looks at what it shows ask one after the other. Held weakly: it holds the body. */
    private static final ThreadLocal<WeakReference<RowText>> LAST_OF_THREAD =
            ThreadLocal.withInitial(() -> new WeakReference<>(null));

    private final RowLists lists;
    private final Body body;
    private final List<Row> rows;
    private final int[] places;

    /** @param places where each of the rows begins in the body, in bytes; there may be more of them */
    private RowText(RowLists lists, Body body, List<Row> rows, int[] places) {
        this.lists = lists;
        this.body = body;
        this.rows = List.copyOf(rows);
        this.places = places;
    }

    /** Those that were found; they are remembered until this thread has found others. */
    static RowText found(RowLists lists, Body body, List<Row> rows, int[] places) {
        RowText text = new RowText(lists, body, rows, places);
        LAST_OF_THREAD.set(new WeakReference<>(text));
        return text;
    }

    /** What this thread found last, if it was that in that very body. */
    @SuppressWarnings("ReferenceEquality") // Comparing all of an equal body would take as long as reading it.
    static Optional<RowText> last(RowLists lists, Body body) {
        RowText last = LAST_OF_THREAD.get().get();
        return last != null && last.lists == lists && last.body == body ? Optional.of(last) : Optional.empty();
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
                    body.part(copied, places[i]).writeTo(rest);
                }
                // Between two rows of a list there is nothing but a comma.
                afterRow &= !first;
                if (!some.get(i)) {
                    (afterRow ? COMMA : Body.EMPTY).writeTo(rest);
                    row.text().writeTo(rest);
                    afterRow = true;
                }
                copied = places[i] + row.text().size();
            }
            body.part(copied, body.size()).writeTo(rest);
            return Body.of(rest.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail", e);
        }
    }
}
