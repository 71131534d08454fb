package dev.rollcall.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The headers of a message by their names, in whatever case they were sent. */
public final class Headers {
    private Headers() {}

    /** Every value of a header, in the order in which they were sent. */
    public static Stream<String> values(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream());
    }

    /** Its first value. */
    public static Optional<String> first(Map<String, List<String>> headers, String name) {
        return values(headers, name).findFirst();
    }

    /** The media type, without parameters and in small letters; empty if there is none. */
    public static String mediaType(Map<String, List<String>> headers) {
        return first(headers, "Content-Type").map(Headers::withoutParameters).orElse("");
    }

    /** A media type without its parameters, in small letters. */
    public static String withoutParameters(String mediaType) {
        return mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
