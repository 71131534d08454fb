package dev.rollcall.api.joomla;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names and values as PHP reads them from a query or a {@code Cookie} header. */
final class PhpPairs {
    private PhpPairs() {}

    /** The parameters of a raw query: of doubled ones the last counts. */
    static Map<String, String> ofQuery(String raw) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : raw.split("&", -1)) {
            pairs.put(name(pair), value(pair));
        }
        return pairs;
    }

    /** The cookies of a header: of doubled ones the first counts. */
    static Map<String, String> ofCookies(String header) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : header.split(";", -1)) {
            pairs.putIfAbsent(name(pair.strip()), value(pair.strip()));
        }
        return pairs;
    }

    private static String name(String pair) {
        int end = pair.indexOf('=');
        return PhpText.decoded(end < 0 ? pair : pair.substring(0, end));
    }

    private static String value(String pair) {
        return PhpText.decoded(pair.substring(pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('=') + 1));
    }
}
