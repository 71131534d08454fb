package dev.rollcall.contract.rows;

import dev.rollcall.contract.rows.RowText.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was found out about the rows met last, by their list and text. It keeps at most 4,096 rows of at most 8,192 characters each, and two
 * million characters in all; the oldest go first. Thread-safe.
 *
 * @param <V> what is to be known
 */
public final class RowMemory<V> {
    private static final int ROWS = 4_096;
    private static final int LONGEST = 8_192;
    private static final int CHARACTERS = 2_000_000;

    private final Map<Key, V> known = new LinkedHashMap<>();
    private int characters;

    /** What is known of a row; empty if nothing is. */
    public synchronized Optional<V> find(Row row) {
        return Optional.ofNullable(known.get(Key.of(row)));
    }

    /** Remembers something about a row, unless that row is too long. */
    public synchronized void keep(Row row, V found) {
        if (row.text().length() <= LONGEST && known.put(Key.of(row), found) == null) {
            characters += row.text().length();
            while (known.size() > ROWS || characters > CHARACTERS) {
                Key oldest = known.keySet().iterator().next();
                known.remove(oldest);
                characters -= oldest.text().length();
            }
        }
    }

    private record Key(String list, String text) {
        static Key of(Row row) {
            return new Key(row.list(), row.text());
        }
    }
}
