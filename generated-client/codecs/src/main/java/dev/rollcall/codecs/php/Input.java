package dev.rollcall.codecs.php;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A payload being read: its bytes, the place reached, the way there, and what becomes of faults. */
final class Input {
    private static final int SNIPPET = 12;
    private static final String NUMERIC = "0123456789+-.eE";
    private static final Pattern UNSIGNED = Pattern.compile("[0-9]+");

    private final byte[] bytes;
    private final Faults faults;
    private final Path path = new Path();
    private int position;

    Input(byte[] bytes, Faults faults) {
        this.bytes = bytes;
        this.faults = faults;
    }

    byte[] bytes() {
        return bytes;
    }

    Path path() {
        return path;
    }

    int position() {
        return position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    boolean atEnd() {
        return position == bytes.length;
    }

    /** Whether this character comes next. */
    boolean sees(char character) {
        return !atEnd() && bytes[position] == character;
    }

    /** Whether these characters stand at a place, which may lie beyond the end. */
    boolean has(int at, String characters) {
        for (int index = 0; index < characters.length(); index++) {
            if (at + index >= bytes.length || bytes[at + index] != characters.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    /** Steps over these characters. */
    void skip(String characters) throws PhpSyntaxException {
        for (int index = 0; index < characters.length(); index++) {
            if (!sees(characters.charAt(index))) {
                throw unexpected(characters.substring(index));
            }
            position++;
        }
    }

    /** Reads up to a character, which it leaves; at least one byte. */
    byte[] upTo(char end, String expected) throws PhpSyntaxException {
        int to = position;
        while (to < bytes.length && bytes[to] != end) {
            to++;
        }
        if (to == position || to == bytes.length) {
            throw unexpected(expected);
        }
        byte[] read = Arrays.copyOfRange(bytes, position, to);
        position = to;
        return read;
    }

    /** Reads a number of this form. */
    String number(Pattern form, String expected) throws PhpSyntaxException {
        int to = position;
        while (to < bytes.length && NUMERIC.indexOf(bytes[to]) >= 0) {
            to++;
        }
        String text = new String(bytes, position, to - position, StandardCharsets.ISO_8859_1);
        if (!form.matcher(text).matches()) {
            throw unexpected(expected);
        }
        position = to;
        return text;
    }

    /** Reads a length or a count. */
    long unsigned(String expected) throws PhpSyntaxException {
        int start = position;
        try {
            return Long.parseLong(number(UNSIGNED, expected));
        } catch (NumberFormatException tooBig) {
            throw unexpectedAt(start, expected);
        }
    }

    /** Tells a fault that reading can get past. */
    void fault(int at, String expected, String received) throws PhpSyntaxException {
        faults.met(new PhpFault(at, path.toString(), expected, received));
    }

    PhpSyntaxException unexpected(String expected) {
        return unexpectedAt(position, expected);
    }

    PhpSyntaxException unexpectedAt(int at, String expected) {
        String received = at < bytes.length ? Printable.of(bytes, at, SNIPPET) : "end";
        return new PhpSyntaxException(new PhpFault(at, path.toString(), expected, received));
    }
}
