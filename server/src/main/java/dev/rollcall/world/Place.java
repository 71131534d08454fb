package dev.rollcall.world;

import java.util.Comparator;
import org.yaml.snakeyaml.error.Mark;

/**
 * Where something stands in a file.
 *
 * @param line from 1 on
 * @param column from 1 on
 */
record Place(int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> IN_READING_ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    /** Where a file begins. */
    static final Place START = new Place(1, 1);

    Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Lines and columns are counted from 1 on");
        }
    }

    static Place of(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    @Override
    public int compareTo(Place other) {
        return IN_READING_ORDER.compare(this, other);
    }
}
