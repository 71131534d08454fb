package dev.rollcall.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** The bytes of a message, unchangeable and compared by content. */
public final class Body {
    /** The body of a message that has none. */
    public static final Body EMPTY = new Body(new byte[0]);

    private final byte[] bytes;
    /** Of the bytes, 0 until somebody asks. */
    private int hash;

    private Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A body of these bytes, which the caller must not change afterwards: they are not copied. */
    public static Body of(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new Body(bytes);
    }

    /** Whether there is not a single byte. */
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /** The number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** The byte at that place, counted from 0. */
    public byte at(int place) {
        return bytes[place];
    }

    /** Some of the bytes, the one at {@code to} not among them. */
    public Body part(int from, int to) {
        return of(Arrays.copyOfRange(bytes, from, to));
    }

    /** Whether exactly these bytes stand at that place. */
    public boolean has(Body part, int from) {
        int to = from + part.bytes.length;
        return to <= bytes.length && Arrays.equals(bytes, from, to, part.bytes, 0, part.bytes.length);
    }

    /** A fresh stream over the bytes. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /** Writes all bytes, without a copy of them. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** The bytes read as UTF-8, what is no UTF-8 replaced by U+FFFD. */
    public String utf8() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Body body && Arrays.equals(bytes, body.bytes);
    }

    @Override
    public int hashCode() {
        // Two threads may well work it out at once, and come to the same.
        if (hash == 0) {
            // The processor works this sum out, which is many times faster than going over large bodies byte by byte.
            CRC32C sum = new CRC32C();
            sum.update(bytes);
            hash = (int) sum.getValue();
        }
        return hash;
    }

    /** The size only: a body may hold secrets. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
