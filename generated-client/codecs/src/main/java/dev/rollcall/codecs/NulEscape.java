package dev.rollcall.codecs;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Joomla 3's replacement of the three bytes NUL {@code *} NUL by the six characters {@code \0\0\0} in a stored payload
 * (read in the database session handler): the column is text, and protected members would put NULs into it. Private
 * members' NULs stay as they are.
 */
final class NulEscape {
    private static final byte[] MARKER = {0, '*', 0};
    private static final byte[] ESCAPED = {'\\', '0', '\\', '0', '\\', '0'};

    private NulEscape() {}

    static byte[] escape(byte[] raw) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length + 64);
        for (int at = 0; at < raw.length; ) {
            boolean marker = isAt(raw, at, MARKER);
            out.write(marker ? ESCAPED : raw, marker ? 0 : at, marker ? ESCAPED.length : 1);
            at += marker ? MARKER.length : 1;
        }
        return out.toByteArray();
    }

    static Unescaped unescape(byte[] stored) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(stored.length);
        int[] markers = new int[stored.length / ESCAPED.length];
        int found = 0;
        for (int at = 0; at < stored.length; ) {
            boolean escaped = isAt(stored, at, ESCAPED);
            if (escaped) {
                markers[found++] = out.size();
            }
            out.write(escaped ? MARKER : stored, escaped ? 0 : at, escaped ? MARKER.length : 1);
            at += escaped ? ESCAPED.length : 1;
        }
        return new Unescaped(out.toByteArray(), Arrays.copyOf(markers, found));
    }

    private static boolean isAt(byte[] bytes, int at, byte[] part) {
        return at + part.length <= bytes.length && Arrays.equals(bytes, at, at + part.length, part, 0, part.length);
    }
}
