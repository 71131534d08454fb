package dev.rollcall.codecs.php;

/**
 * A key of an array and its value.
 *
 * @param key as PHP stores it: a string that looks like a whole number has become one
 * @param value what it leads to
 */
public record PhpPair(PhpKey key, PhpValue value) {

    public PhpPair {
        key = PhpKey.normal(key);
    }

    /** A value under a text, or under the number that the text looks like. */
    public static PhpPair of(String key, PhpValue value) {
        return new PhpPair(PhpString.of(key), value);
    }

    /** A value under a number. */
    public static PhpPair of(long key, PhpValue value) {
        return new PhpPair(new PhpInt(key), value);
    }
}
