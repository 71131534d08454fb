package dev.rollcall.contract.rows;

import dev.rollcall.contract.Body;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list, as it is written; the same object whenever the same row is met again soon, so that what was found out about it
 * stays with it. Thread-safe.
 */
public final class Row {
    private final String list;
    private final Body text;
    private volatile @Nullable Found found;
    private volatile @Nullable Row next;
    private boolean metAgain;
    private boolean forgotten;

    /** What one who asks has found out, and what others have. */
    private record Found(
            RowFact<?> fact, Object value, @Nullable Found others) {
        /** All but this, and no more of them than so many. */
        static @Nullable Found without(@Nullable Found from, RowFact<?> fact, int most) {
            if (from == null || most == 0) {
                return null;
            }
            return from.fact == fact
                    ? from.others
                    : new Found(from.fact, from.value, without(from.others, fact, most - 1));
        }
    }

    Row(String list, Body text) {
        this.list = list;
        this.text = text;
    }

    /** The name of the list that it stands in. */
    public String list() {
        return list;
    }

    /** The object, from brace to brace. */
    public Body text() {
        return text;
    }

    @Nullable
    Object found(RowFact<?> fact) {
        for (Found each = found; each != null; each = each.others) {
            if (each.fact == fact) {
                return each.value;
            }
        }
        return null;
    }

    /** Two threads at once may lose what one of them says: it is found out again then. */
    void keep(RowFact<?> fact, Object value) {
        found = new Found(fact, value, Found.without(found, fact, RowFact.ASKING - 1));
    }

    /** The row that stood behind it last time; the memory says so. */
    @Nullable
    Row next() {
        return next;
    }

    void follows(@Nullable Row row) {
        next = row;
    }

    /** It stands in a body again: it is not the next one to be forgotten. */
    void met() {
        metAgain = true;
    }

    /** Whether it was met since that was asked last. */
    boolean wasMet() {
        boolean was = metAgain;
        metAgain = false;
        return was;
    }

    /** Nobody will meet it again as this object. It holds on to no other, so that they can go, too. */
    void forget() {
        forgotten = true;
        next = null;
    }

    boolean isForgotten() {
        return forgotten;
    }
}
