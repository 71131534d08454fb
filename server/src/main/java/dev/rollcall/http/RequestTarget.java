package dev.rollcall.http;

import java.nio.charset.StandardCharsets;

/**
 * Path and query of a request, as the caller sent them and in a form that every URI parser takes: what is no valid
 * escape is read as itself, as the products' own servers read it, so that the product finds the words for it.
 *
 * @param path the raw path, with its leading slash
 * @param query the raw query without the question mark, empty if there was none
 */
public record RequestTarget(String path, String query) {
    private static final String PATH_CHARACTERS = "-._~!$&'()*+,;=:@/";
    private static final String QUERY_CHARACTERS = PATH_CHARACTERS + "?";

    /** The path with every character that no URI may have escaped. */
    String safePath() {
        return escaped(path, PATH_CHARACTERS);
    }

    /** The query with every character that no URI may have escaped. */
    String safeQuery() {
        return escaped(query, QUERY_CHARACTERS);
    }

    /** Both, as they stand in a URI. */
    String safe() {
        return query.isEmpty() ? safePath() : safePath() + "?" + safeQuery();
    }

    private static String escaped(String text, String allowed) {
        int first = firstUnsafe(text, allowed);
        if (first == text.length()) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 8).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSafe(text, i, allowed)) {
                safe.append(c);
            } else {
                // Grizzly hands out one char per byte of the request line.
                for (byte b : String.valueOf(c).getBytes(StandardCharsets.ISO_8859_1)) {
                    safe.append('%').append(String.format("%02X", b));
                }
            }
        }
        return safe.toString();
    }

    private static int firstUnsafe(String text, String allowed) {
        int i = 0;
        while (i < text.length() && isSafe(text, i, allowed)) {
            i++;
        }
        return i;
    }

    private static boolean isSafe(String text, int place, String allowed) {
        char c = text.charAt(place);
        return isAlphanumeric(c)
                || allowed.indexOf(c) >= 0
                || (c == '%' && isHex(text, place + 1) && isHex(text, place + 2));
    }

    private static boolean isHex(String text, int index) {
        return index < text.length() && Character.digit(text.charAt(index), 16) >= 0 && text.charAt(index) < 0x80;
    }

    private static boolean isAlphanumeric(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
