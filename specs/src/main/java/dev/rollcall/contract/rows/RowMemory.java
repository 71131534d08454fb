package dev.rollcall.contract.rows;

import dev.rollcall.contract.Body;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows met last, and which of them came one after the other. It keeps at most 4,096 rows of at most 8,192 bytes each, and two
 * million bytes in all; those that came first go first, unless they were met again meanwhile. Thread-safe.
 */
final class RowMemory {
    private static final int ROWS = 4_096;
    private static final int LONGEST = 8_192;
    private static final int BYTES = 2_000_000;

    private final Map<Key, Row> known = new LinkedHashMap<>();
    private final Map<String, Row> firsts = new HashMap<>();
    private int bytes;

    private record Key(String list, Body text) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && list.equals(key.list) && text.equals(key.text);
        }

        @Override
        public int hashCode() {
            return 31 * list.hashCode() + text.hashCode();
        }
    }

    /** The row of that text: the one that was met before, if it is still known. */
    synchronized Row of(String list, Body text) {
        Key key = new Key(list, text);
        Row before = known.get(key);
        if (before != null) {
            before.met();
            return before;
        }
        Row row = new Row(list, text);
        if (text.size() <= LONGEST) {
            known.put(key, row);
            bytes += text.size();
            makeRoom();
        }
        return row;
    }

    private void makeRoom() {
        while (known.size() > ROWS || bytes > BYTES) {
            Iterator<Map.Entry<Key, Row>> oldest = known.entrySet().iterator();
            Map.Entry<Key, Row> entry = oldest.next();
            oldest.remove();
            if (entry.getValue().wasMet()) {
                known.put(entry.getKey(), entry.getValue());
            } else {
                bytes -= entry.getKey().text().size();
                entry.getValue().forget();
            }
        }
    }

    /** Remembers in which order the rows of a body came. */
    synchronized void follow(List<Row> rows) {
        Row before = null;
        for (Row row : rows) {
            if (before == null || !before.list().equals(row.list())) {
                firsts.put(row.list(), row);
            } else if (before.next() != row && !before.isForgotten()) {
                before.follows(row);
            }
            before = row;
        }
    }

    /** The row with which a list began last time; null if there was none. */
    synchronized @Nullable Row first(String list) {
        return firsts.get(list);
    }
}
