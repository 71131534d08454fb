package dev.rollcall.contract.coverage;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Names and values in a query, a form or a cookie header. */
final class Pairs {
    private Pairs() {}

    /**
     * One of them, decoded; what is no escape stands for itself.
     *
     * @param name before the first equals sign
     * @param value behind it
     */
    record Pair(String name, String value) {}

    static Stream<Pair> of(String text, String separator) {
        return Stream.of(text.split(separator, -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .map(pair -> new Pair(decoded(pair[0]), pair.length == 2 ? decoded(pair[1]) : ""));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
