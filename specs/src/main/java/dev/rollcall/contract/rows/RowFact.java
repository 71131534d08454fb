package dev.rollcall.contract.rows;

import java.util.Optional;

/**
 * Something that one who asks finds out about rows, each row alone, and once. A row keeps what the last four of those who ask have
 * found out. Thread-safe.
 *
 * @param <V> what is to be known
 */
public final class RowFact<V> {
    static final int ASKING = 4;

    /** What is known of a row; empty if nothing is. */
    @SuppressWarnings("unchecked") // Nobody else keeps anything under this fact.
    public Optional<V> of(Row row) {
        return Optional.ofNullable((V) row.found(this));
    }

    /** Remembers something about a row, for as long as the row is remembered. */
    public void keep(Row row, V value) {
        row.keep(this, value);
    }
}
