package dev.rollcall.bench.har;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Exchange;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Exchanges that are like others, at other times and in other sessions: whatever looks like a time, an id of a session or a
 * token is drawn anew, in its form, so that no message of a recording comes twice. The same each time. Not thread-safe.
 */
final class Redrawn {
    private static final Pattern TIMES_AND_IDS = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z|\\b\\d{10}\\b"
            + "|\\b[0-9a-f]{32}\\b|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}|(?<=\"(?:sessionId|_id)\":\")\\w+"
            + "|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final Random chance = new Random(11);

    Exchange of(Exchange exchange) {
        Exchange.Request request = exchange.request();
        Exchange.Response answer = exchange.response();
        Map<String, List<String>> sent = new HashMap<>();
        request.headers().forEach((name, values) -> sent.put(name, isToken(name) ? List.of(word(43)) : values));
        Map<String, List<String>> said = new HashMap<>();
        answer.headers()
                .forEach((name, values) ->
                        said.put(name, values.stream().map(this::redrawn).toList()));
        Body body = Body.of(redrawn(answer.body().utf8()).getBytes(StandardCharsets.UTF_8));
        return new Exchange(
                exchange.contract(),
                exchange.at(),
                new Exchange.Request(request.method(), request.path(), request.query(), sent, request.body()),
                new Exchange.Response(answer.status(), said, body));
    }

    private static boolean isToken(String header) {
        return header.toLowerCase(Locale.ROOT).contains("token");
    }

    private String redrawn(String text) {
        return TIMES_AND_IDS.matcher(text).replaceAll(found -> another(found.group()));
    }

    private String another(String old) {
        // An id, too, may end with that letter.
        if (old.endsWith("Z") && old.contains(":")) {
            return FIRST.plusSeconds(chance.nextInt(10_000_000))
                    .plusMillis(1 + chance.nextInt(999))
                    .toString();
        }
        if (old.contains(" ")) {
            return FIRST.plusSeconds(chance.nextInt(10_000_000))
                    .toString()
                    .substring(0, 19)
                    .replace('T', ' ');
        }
        if (old.matches("\\d{10}")) {
            return Long.toString(1_700_000_000L + chance.nextInt(100_000_000));
        }
        return old.contains("-") || old.length() == 32 ? hex(old) : word(old.length());
    }

    private String hex(String old) {
        String digits = old.equals(old.toLowerCase(Locale.ROOT)) ? "0123456789abcdef" : "0123456789ABCDEF";
        return old.chars()
                .map(each -> each == '-' ? '-' : digits.charAt(chance.nextInt(16)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String word(int length) {
        String letters = "23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz";
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(chance.nextInt(letters.length())));
        }
        return word.toString();
    }
}
