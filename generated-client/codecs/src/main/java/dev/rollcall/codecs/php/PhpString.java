package dev.rollcall.codecs.php;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A string: {@code s:2:"ä";}. Its length counts bytes, and they need not be text. */
public final class PhpString implements PhpKey {
    private final byte[] bytes;

    private PhpString(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The UTF-8 bytes of a text. */
    public static PhpString of(String text) {
        return new PhpString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy of these bytes. */
    public static PhpString of(byte[] bytes) {
        return new PhpString(bytes.clone());
    }

    /** The number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** The bytes read as UTF-8, what is no UTF-8 replaced by U+FFFD. */
    public String utf8() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** One character a byte: nothing is lost and positions stay. */
    public String latin1() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /** The bytes themselves, for readers of this package. */
    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhpString string && Arrays.equals(bytes, string.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The size only: the content may be a secret. */
    @Override
    public String toString() {
        return "string of " + bytes.length + " bytes";
    }
}
