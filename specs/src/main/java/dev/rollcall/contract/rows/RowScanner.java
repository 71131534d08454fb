package dev.rollcall.contract.rows;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.rows.RowText.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the rows in a body, looking at no more than quotes and brackets: what stands between them is for whoever reads
 * the text without its rows.
 */
final class RowScanner {
    private final Body body;
    private final Set<String> lists;
    private final RowMemory<?> memory;
    private final List<Row> rows = new ArrayList<>();
    private int here;

    /** @param memory knows which rows are to be expected: it is quicker to compare a row than to look for its end */
    RowScanner(Body body, Set<String> lists, RowMemory<?> memory) {
        this.body = body;
        this.lists = lists;
        this.memory = memory;
    }

    /** Empty if there is none, or if this text is not like others. */
    Optional<RowText> read() {
        return members() && !rows.isEmpty() ? Optional.of(new RowText(body, rows)) : Optional.empty();
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
        Optional<Row> expected = memory.first(name);
        do {
            int from = next() == '{' ? here : -1;
            if (from < 0) {
                return false;
            }
            Optional<Row> known = expected.filter(row -> body.has(row.text(), from));
            if (known.isPresent()) {
                here += known.get().text().size();
            } else if (!skipNested()) {
                return false;
            }
            Row row = new Row(name, from, known.isPresent() ? known.get().text() : body.part(from, here));
            rows.add(row);
            // Behind a row that is new stands what stood behind the one in its place.
            Optional<Row> replaced = expected;
            expected = memory.after(row).or(() -> replaced.flatMap(memory::after));
        } while (takes(','));
        return takes(']');
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
