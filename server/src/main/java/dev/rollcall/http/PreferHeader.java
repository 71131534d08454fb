package dev.rollcall.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a caller prefers, as {@code Prefer} says (RFC 7240): a list of names with values, which may be quoted; of a name
 * that comes twice only the first counts. What cannot be read, and what nobody here knows, is as if it were not there.
 */
final class PreferHeader {
    private static final PreferHeader NONE = new PreferHeader(Map.of());

    private final Map<String, Preference> preferences;

    private PreferHeader(Map<String, Preference> preferences) {
        this.preferences = preferences;
    }

    /** The preferences in all lines of the header together. */
    static PreferHeader of(List<String> lines) {
        if (lines.isEmpty()) {
            return NONE;
        }
        Map<String, Preference> preferences = new LinkedHashMap<>();
        lines.stream()
                .flatMap(line -> parts(line, ',').stream())
                // Behind a semicolon stand parameters; none of the preferences here has any.
                .map(member -> parts(member, ';').get(0))
                .flatMap(text -> Preference.parse(text).stream())
                .forEach(preference -> preferences.putIfAbsent(preference.name(), preference));
        return new PreferHeader(preferences);
    }

    /** What stands between the separators; in quotes they are letters like others. */
    private static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == '\\' && quoted) {
                i++;
            } else if (letter == separator && !quoted) {
                parts.add(text.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }

    /** The status that the caller wants to be answered with. */
    Optional<Preference> code() {
        return valued("code");
    }

    /** The name of the contract's example that the caller wants to be answered with. */
    Optional<Preference> example() {
        return valued("example");
    }

    /** Whether a request that breaks the contract is to be refused. */
    Optional<Preference> strictness() {
        return valued("handling").filter(handling -> handling.value().equalsIgnoreCase("strict"));
    }

    /** Code and example, as far as they are wished. */
    List<Preference> wishes() {
        List<Preference> wishes = new ArrayList<>();
        code().ifPresent(wishes::add);
        example().ifPresent(wishes::add);
        return wishes;
    }

    /** An empty value is as if there were none. */
    private Optional<Preference> valued(String name) {
        return Optional.ofNullable(preferences.get(name))
                .filter(each -> !each.value().isEmpty());
    }
}
