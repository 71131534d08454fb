package dev.rollcall.contract.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Headers by name in any case. */
final class Headers {
    private Headers() {}

    static Stream<String> values(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream());
    }

    /** The media type, without parameters and in small letters; empty if there is none. */
    static String mediaType(Map<String, List<String>> headers) {
        return values(headers, "Content-Type").findFirst().map(Headers::plain).orElse("");
    }

    static String plain(String mediaType) {
        return mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
