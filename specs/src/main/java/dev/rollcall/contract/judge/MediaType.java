package dev.rollcall.contract.judge;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.rollcall.contract.FirstMet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A media type or a range of them.
 *
 * @param type in small letters, or *
 * @param subtype in small letters, or *
 * @param parameters by name in small letters
 */
record MediaType(String type, String subtype, Map<String, String> parameters) {
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern TYPE = Pattern.compile("\\s*(" + TOKEN + ")/(" + TOKEN + ")\\s*");
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*(?:(" + TOKEN + ")=(?:(" + TOKEN + ")|\"((?:[^\"\\\\]|\\\\.)*)\"))?\\s*");

    /** So many texts, and none that is longer than that. */
    private static final int REMEMBERED = 256;

    private static final FirstMet<String, Optional<MediaType>> KNOWN = new FirstMet<>(REMEMBERED, MediaType::read);

    /** RFC 9110, section 8.3.1; empty if the text is no media type. */
    static Optional<MediaType> parse(String text) {
        return text.length() < REMEMBERED ? KNOWN.of(text) : read(text);
    }

    private static Optional<MediaType> read(String text) {
        Matcher head = TYPE.matcher(text);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        int at = head.end();
        Matcher next = PARAMETER.matcher(text);
        while (at < text.length()) {
            if (!next.find(at) || next.start() != at) {
                return Optional.empty();
            }
            if (next.group(1) != null) {
                String value =
                        next.group(2) != null ? next.group(2) : next.group(3).replaceAll("\\\\(.)", "$1");
                parameters.put(lower(next.group(1)), value);
            }
            at = next.end();
        }
        return Optional.of(new MediaType(lower(head.group(1)), lower(head.group(2)), Map.copyOf(parameters)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** How well this range describes a type: 0 not at all, more for more. */
    int fits(MediaType actual) {
        if (type.equals("*")) {
            return 1;
        }
        if (!type.equals(actual.type) || !(subtype.equals("*") || subtype.equals(actual.subtype))) {
            return 0;
        }
        if (subtype.equals("*")) {
            return 2;
        }
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            String other = actual.parameters.get(parameter.getKey());
            boolean charset = parameter.getKey().equals("charset") && other == null;
            if (!charset && !parameter.getValue().equalsIgnoreCase(other)) {
                return 0;
            }
        }
        return 3 + parameters.size();
    }

    String name() {
        return type + "/" + subtype;
    }

    boolean isJson() {
        return name().equals("application/json") || subtype.endsWith("+json");
    }

    boolean isXml() {
        return name().equals("application/xml") || name().equals("text/xml") || subtype.endsWith("+xml");
    }
}
