package dev.rollcall.http;

import java.util.Locale;
import java.util.Optional;

/**
 * One preference of a caller (RFC 7240, section 2).
 *
 * @param name in small letters: its case does not matter
 * @param value without quotes, empty if there is none
 */
record Preference(String name, String value) {
    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]++";

    /** The preference in a text such as {@code code=403}, if it can be read. */
    static Optional<Preference> parse(String text) {
        int end = text.indexOf('=') < 0 ? text.length() : text.indexOf('=');
        String name = text.substring(0, end).strip();
        String word = end == text.length() ? "" : text.substring(end + 1).strip();
        if (!name.matches(TOKEN)) {
            return Optional.empty();
        }
        Optional<String> value = word.isEmpty() || word.matches(TOKEN) ? Optional.of(word) : unquoted(word);
        return value.map(known -> new Preference(name.toLowerCase(Locale.ROOT), known));
    }

    private static Optional<String> unquoted(String word) {
        if (word.length() < 2 || !word.startsWith("\"")) {
            return Optional.empty();
        }
        StringBuilder value = new StringBuilder();
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter == '"') {
                return i == word.length() - 1 ? Optional.of(value.toString()) : Optional.empty();
            }
            if (letter == '\\' && ++i == word.length()) {
                return Optional.empty();
            }
            value.append(word.charAt(i));
        }
        return Optional.empty();
    }

    /** As it stands in a header. */
    @Override
    public String toString() {
        return name + "=" + (value.matches(TOKEN) ? value : '"' + value.replaceAll("[\"\\\\]", "\\\\$0") + '"');
    }
}
