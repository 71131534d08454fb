package dev.rollcall.codecs.php;

/** A key of an array: a whole number or a string. */
public sealed interface PhpKey extends PhpValue permits PhpInt, PhpString {

    /** The key that PHP makes of a text: a number if it looks like one ({@code "5"}, {@code "-5"}; not {@code "05"}). */
    static PhpKey of(String text) {
        return normal(PhpString.of(text));
    }

    /** The key that PHP stores for this one: see {@link #of}. */
    static PhpKey normal(PhpKey key) {
        return key instanceof PhpString string ? NumericKey.of(string) : key;
    }
}
