package dev.rollcall.api.rocketchat;

import java.io.ByteArrayOutputStream;

/** The way in which secrets of authenticator apps are printed (RFC 4648, section 6, without padding). */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    /**
     * The bytes that a text stands for.
     *
     * @throws IllegalArgumentException if the text has another character
     */
    static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int pending = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("Base32 has no character " + text.charAt(i));
            }
            pending = ((pending << BITS) | value) & 0xFFF;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(pending >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
