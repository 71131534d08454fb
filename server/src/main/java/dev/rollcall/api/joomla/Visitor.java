package dev.rollcall.api.joomla;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/**
 * Where a call comes from.
 *
 * @param address the peer's address
 * @param browser what the caller's program calls itself, empty if it does not say
 */
record Visitor(String address, String browser) {
    /** In place of the name of a program that is stored as it came and is no UTF-8: no name, since nobody will see it. */
    static final String NO_UTF8 = "\0";

    private static final int MAX_BROWSER = 512;

    /**
     * A visitor of whom only what a payload can hold is kept. The product stores every byte, and with them a name that is
     * no UTF-8 empties the whole list, and one with backslashes injects objects (CVE-2015-8562).
     *
     * @param header each character a byte
     */
    static Visitor tidy(String address, String header) {
        return new Visitor(address, printable(cut(header), c -> c >= ' ' && c <= '~'));
    }

    /** The same with every byte of a name that can be shown; but nothing is injected all the same. */
    static Visitor raw(String address, String header) {
        byte[] bytes = cut(header).getBytes(StandardCharsets.ISO_8859_1);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Visitor(address, printable(text, c -> c >= ' '));
        } catch (CharacterCodingException e) {
            return new Visitor(address, NO_UTF8);
        }
    }

    private static String cut(String header) {
        return header.substring(0, Math.min(header.length(), MAX_BROWSER));
    }

    private static String printable(String text, IntPredicate kept) {
        StringBuilder printable = new StringBuilder(text.length());
        text.chars().map(c -> kept.test(c) && c != '\\' ? c : '?').forEach(c -> printable.append((char) c));
        return printable.toString();
    }
}
