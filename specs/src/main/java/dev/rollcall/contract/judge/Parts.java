package dev.rollcall.contract.judge;

import dev.rollcall.contract.Body;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a multipart body (RFC 2046, section 5.1; RFC 7578). */
final class Parts {
    private static final Pattern NAME =
            Pattern.compile(";\\s*name=(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);

    /**
     * One part.
     *
     * @param name of the form's member
     * @param type the part's own Content-Type, empty if it has none
     * @param content what it holds
     */
    record Part(String name, Optional<MediaType> type, Body content) {}

    private Parts() {}

    /** The parts, or nothing if the body is not made of parts. */
    static Optional<List<Part>> of(Body body, String boundary) {
        // One character per byte: what is searched for is ASCII.
        String text = "\r\n" + new String(body.toByteArray(), StandardCharsets.ISO_8859_1);
        String delimiter = "\r\n--" + boundary;
        List<Part> parts = new ArrayList<>();
        int at = text.indexOf(delimiter);
        while (at >= 0) {
            int start = at + delimiter.length();
            if (text.startsWith("--", start)) {
                return Optional.of(parts);
            }
            int end = text.indexOf(delimiter, start);
            Optional<Part> part = end < 0 ? Optional.empty() : part(text.substring(start, end));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
            at = end;
        }
        return Optional.empty();
    }

    private static Optional<Part> part(String text) {
        int headersEnd = text.indexOf("\r\n\r\n");
        if (headersEnd < 0) {
            return Optional.empty();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line : text.substring(0, headersEnd).split("\r\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1));
            }
        }
        Matcher name = NAME.matcher(headers.getOrDefault("content-disposition", ""));
        if (!name.find()) {
            return Optional.empty();
        }
        String raw = name.group(1) != null ? name.group(1) : name.group(2);
        return Optional.of(new Part(
                new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8),
                Optional.ofNullable(headers.get("content-type")).flatMap(MediaType::parse),
                Body.of(text.substring(headersEnd + 4).getBytes(StandardCharsets.ISO_8859_1))));
    }
}
