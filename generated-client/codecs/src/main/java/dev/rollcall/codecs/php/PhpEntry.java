package dev.rollcall.codecs.php;

/**
 * One variable of a session: {@code name|value}.
 *
 * @param name at least one byte, none of them {@code |}, with which PHP cannot write a session at all
 * @param value what it holds
 */
public record PhpEntry(PhpString name, PhpValue value) {

    public PhpEntry {
        if (name.size() == 0 || name.latin1().indexOf('|') >= 0) {
            throw new IllegalArgumentException("a session name has at least one byte, and no |");
        }
    }

    /** A value under a name. */
    public static PhpEntry of(String name, PhpValue value) {
        return new PhpEntry(PhpString.of(name), value);
    }
}
