package dev.rollcall.contract.rows;

import dev.rollcall.contract.Body;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows in a body, looking at no more than quotes and brackets: what stands between them is for whoever reads
 * the text without its rows.
 */
final class RowScanner {
    private static final int SOME = 64;

    private final Body body;
    private final Set<String> lists;
    private final RowMemory memory;
    private final List<Row> rows = new ArrayList<>();
    private int[] places = new int[SOME];
    private int here;

    /** @param memory knows which rows are to be expected: it is quicker to compare a row than to look for its end */
    RowScanner(Body body, Set<String> lists, RowMemory memory) {
        this.body = body;
        this.lists = lists;
        this.memory = memory;
    }

    /** Whether there is a row, and this text is like others. */
    boolean finds() {
        return members() && !rows.isEmpty();
    }

    /** Those that were found. */
    List<Row> rows() {
        return rows;
    }

    /** Where each of them begins in the body; there may be more places. */
    int[] places() {
        return places;
    }

    private boolean members() {
        Set<String> seen = new HashSet<>();
        if (!takes('{')) {
            return false;
        }
        do {
            String name = name();
            boolean known = lists.contains(name);
            boolean twice = known && !seen.add(name);
            if (name.isEmpty() || !takes(':') || twice) {
                return false;
            }
            boolean whole = (known && next() == '[') ? list(name) : skip();
            if (!whole) {
                return false;
            }
        } while (takes(','));
        return takes('}');
    }

    /** The name of a member, as it is written; empty if there is none. */
    private String name() {
        if (next() != '"') {
            return "";
        }
        int from = here + 1;
        return skipText() ? body.part(from, here - 1).utf8() : "";
    }

    private boolean list(String name) {
        here++;
        if (takes(']')) {
            return true;
        }
        Row expected = memory.first(name);
        do {
            if (next() != '{') {
                return false;
            }
            int from = here;
            Row row = row(name, expected);
            if (row == null) {
                return false;
            }
            add(row, from);
            // Behind a row that is new stands what stood behind the one in its place.
            Row following = row.next();
            expected = following == null && expected != null ? expected.next() : following;
        } while (takes(','));
        return takes(']');
    }

    /** Goes beyond a row, which is most often the expected one; null if it has no end. */
    private @Nullable Row row(String name, @Nullable Row expected) {
        int from = here;
        if (expected != null && !expected.isForgotten() && body.has(expected.text(), from)) {
            here += expected.text().size();
            expected.met();
            return expected;
        }
        return skipNested() ? memory.of(name, body.part(from, here)) : null;
    }

    private void add(Row row, int from) {
        if (rows.size() == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[rows.size()] = from;
        rows.add(row);
    }

    /** Goes beyond a value, whatever it is. */
    private boolean skip() {
        char first = next();
        if (first == '"') {
            return skipText();
        }
        if (first == '{' || first == '[') {
            return skipNested();
        }
        while (here < body.size() && ",}]".indexOf(body.at(here)) < 0) {
            here++;
        }
        return true;
    }

    private boolean skipNested() {
        int depth = 0;
        do {
            byte each = body.at(here);
            if (each == '"') {
                if (!skipText()) {
                    return false;
                }
                continue;
            }
            here++;
            depth += each == '{' || each == '[' ? 1 : each == '}' || each == ']' ? -1 : 0;
        } while (depth > 0 && here < body.size());
        return depth == 0;
    }

    private boolean skipText() {
        for (here++; here < body.size(); here++) {
            byte each = body.at(here);
            if (each == '"') {
                here++;
                return true;
            }
            here += each == '\\' ? 1 : 0;
        }
        return false;
    }

    /** The next character that is not blank, where the reader then stands; 0 at the end. */
    private char next() {
        while (here < body.size() && " \t\r\n".indexOf(body.at(here)) >= 0) {
            here++;
        }
        return here < body.size() ? (char) body.at(here) : 0;
    }

    private boolean takes(char wanted) {
        boolean there = next() == wanted;
        here += there ? 1 : 0;
        return there;
    }
}
