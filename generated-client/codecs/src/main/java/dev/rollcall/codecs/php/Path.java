package dev.rollcall.codecs.php;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

/** The names and keys that lead to what is being read. */
final class Path {
    private static final int LONGEST_NAME = 64;

    private final Deque<PhpKey> names = new ArrayDeque<>();

    void enter(PhpKey name) {
        names.addLast(name);
    }

    void leave() {
        names.removeLast();
    }

    /** As a JSON pointer, rendered only when a message needs it. */
    @Override
    public String toString() {
        return names.stream().map(Path::step).collect(Collectors.joining());
    }

    private static String step(PhpKey name) {
        String text = name instanceof PhpString string
                ? Printable.of(string.bytes(), 0, LONGEST_NAME)
                : Long.toString(((PhpInt) name).value());
        return "/" + text.replace("~", "~0").replace("/", "~1");
    }
}
