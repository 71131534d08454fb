package dev.rollcall.contract.rows;

import dev.rollcall.contract.rows.RowText.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the rows in the text of a body, looking at no more than quotes and brackets: what stands between them is for whoever reads
 * the text without its rows.
 */
final class RowScanner {
    private final String text;
    private final Set<String> lists;
    private final List<Row> rows = new ArrayList<>();
    private int here;

    RowScanner(String text, Set<String> lists) {
        this.text = text;
        this.lists = lists;
    }

    /** Empty if there is none, or if this text is not like others. */
    Optional<RowText> read() {
        return members() && !rows.isEmpty() ? Optional.of(new RowText(text, rows)) : Optional.empty();
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
        return skipText() ? text.substring(from, here - 1) : "";
    }

    private boolean list(String name) {
        here++;
        if (takes(']')) {
            return true;
        }
        do {
            int from = next() == '{' ? here : -1;
            if (from < 0 || !skipNested()) {
                return false;
            }
            rows.add(new Row(name, from, text.substring(from, here)));
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
        while (here < text.length() && ",}]".indexOf(text.charAt(here)) < 0) {
            here++;
        }
        return true;
    }

    private boolean skipNested() {
        int depth = 0;
        do {
            char each = text.charAt(here);
            if (each == '"') {
                if (!skipText()) {
                    return false;
                }
                continue;
            }
            here++;
            depth += each == '{' || each == '[' ? 1 : each == '}' || each == ']' ? -1 : 0;
        } while (depth > 0 && here < text.length());
        return depth == 0;
    }

    private boolean skipText() {
        for (here++; here < text.length(); here++) {
            char each = text.charAt(here);
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
        while (here < text.length() && " \t\r\n".indexOf(text.charAt(here)) >= 0) {
            here++;
        }
        return here < text.length() ? text.charAt(here) : 0;
    }

    private boolean takes(char wanted) {
        boolean there = next() == wanted;
        here += there ? 1 : 0;
        return there;
    }
}
