package dev.rollcall.api.joomla;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoded text as PHP reads it: a plus sign is a space, and what is no valid escape stays as it is. */
final class PhpText {
    private PhpText() {}

    /**
     * The text that was meant.
     *
     * @param raw one character for each byte of the request line
     */
    static String decoded(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            int high = c == '%' ? digit(raw, at + 1) : -1;
            int low = c == '%' ? digit(raw, at + 2) : -1;
            if (high >= 0 && low >= 0) {
                bytes.write(16 * high + low);
                at += 2;
            } else {
                bytes.write(c == '+' ? ' ' : c);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int digit(String raw, int at) {
        return at < raw.length() && raw.charAt(at) < 0x80 ? Character.digit(raw.charAt(at), 16) : -1;
    }
}
