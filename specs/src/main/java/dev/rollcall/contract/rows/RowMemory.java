package dev.rollcall.contract.rows;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.rows.RowText.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about the rows met last, by their list and text, and which of them came one after the other. It keeps at
 * most 4,096 rows of at most 8,192 bytes each, and two million bytes in all; those not met for the longest time go
 * first. Thread-safe.
 *
 * @param <V> what is to be known
 */
public final class RowMemory<V> {
    private static final int ROWS = 4_096;
    private static final int LONGEST = 8_192;
    private static final int BYTES = 2_000_000;

    private final Map<Key, Known<V>> known = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Row> firsts = new LinkedHashMap<>();
    private int bytes;

    private record Key(String list, Body text) {
        static Key of(Row row) {
            return new Key(row.list(), row.text());
        }
    }

    private static final class Known<V> {
        private V found;
        private @Nullable Row next;

        Known(V found) {
            this.found = found;
        }
    }

    /** What is known of a row; empty if nothing is. */
    public synchronized Optional<V> find(Row row) {
        return Optional.ofNullable(known.get(Key.of(row))).map(each -> each.found);
    }

    /** Remembers something about a row, unless that row is too long. */
    public synchronized void keep(Row row, V found) {
        if (row.text().size() > LONGEST) {
            return;
        }
        Known<V> before = known.putIfAbsent(Key.of(row), new Known<>(found));
        if (before != null) {
            before.found = found;
            return;
        }
        bytes += row.text().size();
        while (known.size() > ROWS || bytes > BYTES) {
            Key oldest = known.keySet().iterator().next();
            known.remove(oldest);
            bytes -= oldest.text().size();
        }
    }

    /** Remembers in which order the rows of a body came. */
    public synchronized void follow(List<Row> rows) {
        Row before = null;
        for (Row row : rows) {
            if (before == null || !before.list().equals(row.list())) {
                firsts.put(row.list(), row);
            } else {
                Known<V> each = known.get(Key.of(before));
                if (each != null) {
                    each.next = row;
                }
            }
            before = row;
        }
    }

    /** The row with which a list began last time. */
    synchronized Optional<Row> first(String list) {
        return Optional.ofNullable(firsts.get(list));
    }

    /** The row that came after this one last time. */
    synchronized Optional<Row> after(Row row) {
        return Optional.ofNullable(known.get(Key.of(row))).map(each -> each.next);
    }
}
