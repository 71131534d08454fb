package dev.rollcall.contract.coverage;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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

    static List<Pair> of(String text, String separator) {
        List<Pair> pairs = new ArrayList<>();
        for (String pair : text.split(separator, -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                pairs.add(
                        equals < 0
                                ? new Pair(decoded(pair), "")
                                : new Pair(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))));
            }
        }
        return pairs;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
