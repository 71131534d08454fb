package dev.rollcall.contract.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names and raw values, as {@code a=1&b=2} in queries and forms, or {@code a=1; b=2} in cookies. */
final class Pairs {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private boolean wellFormed = true;

    private Pairs() {}

    static Pairs ofQuery(String raw) {
        Pairs pairs = new Pairs();
        for (String pair : raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
            pairs.add(pair);
        }
        return pairs;
    }

    static Pairs ofCookies(List<String> headers) {
        Pairs pairs = new Pairs();
        for (String header : headers) {
            for (String pair : header.split(";", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    pairs.put(
                            pair.substring(0, equals).strip(),
                            pair.substring(equals + 1).strip());
                }
            }
        }
        return pairs;
    }

    private void add(String pair) {
        if (pair.isEmpty()) {
            return;
        }
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        Optional<String> decoded = PercentEncoded.decodeForm(name);
        wellFormed &= decoded.isPresent() && PercentEncoded.decodeForm(value).isPresent();
        put(decoded.orElse(name), value);
    }

    private void put(String name, String value) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    /** Whether every escape is one, and every text UTF-8. */
    boolean isWellFormed() {
        return wellFormed;
    }

    /** By decoded name, every raw value. */
    Map<String, List<String>> values() {
        return values;
    }

    List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }
}
