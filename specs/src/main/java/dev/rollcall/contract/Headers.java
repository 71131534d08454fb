package dev.rollcall.contract;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The headers of a message by their names, in whatever case they were sent. */
public final class Headers {
    private Headers() {}

    /** Every value of a header, in the order in which they were sent. */
    public static List<String> values(Map<String, List<String>> headers, String name) {
        return values(headers.entrySet(), name);
    }

    /** The same, for who asks for many of them and keeps them in a row. */
    public static List<String> values(Collection<Map.Entry<String, List<String>>> headers, String name) {
        List<String> values = List.of();
        for (Map.Entry<String, List<String>> header : headers) {
            if (header.getKey().equalsIgnoreCase(name)) {
                values = values.isEmpty() ? header.getValue() : both(values, header.getValue());
            }
        }
        return values;
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Its first value. */
    public static Optional<String> first(Map<String, List<String>> headers, String name) {
        List<String> values = values(headers, name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** The media type, without parameters and in small letters; empty if there is none. */
    public static String mediaType(Map<String, List<String>> headers) {
        return first(headers, "Content-Type").map(Headers::withoutParameters).orElse("");
    }

    /** A media type without its parameters, in small letters. */
    public static String withoutParameters(String mediaType) {
        int end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
