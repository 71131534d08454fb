package dev.rollcall.codecs;

import java.util.Arrays;

/** A payload freed of Joomla's NUL escape, which remembers where in the stored form its bytes stood. */
final class Unescaped {
    /** How much longer than a marker its escape is. */
    private static final int GROWTH = 3;

    private final byte[] bytes;
    private final int[] markers;

    /**
     * @param bytes the payload as PHP wrote it, not copied
     * @param markers where in {@code bytes} a marker stands that was escaped, ascending
     */
    Unescaped(byte[] bytes, int[] markers) {
        this.bytes = bytes;
        this.markers = markers;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where in the stored form the byte stood that is at this offset now. */
    int storedOffset(int offset) {
        int position = Arrays.binarySearch(markers, offset);
        int before = position >= 0 ? position : -position - 1;
        return offset + GROWTH * before;
    }
}
