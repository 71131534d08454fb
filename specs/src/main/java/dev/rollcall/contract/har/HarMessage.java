package dev.rollcall.contract.har;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is read of a recorded request or answer, member by member in whatever order they come. */
final class HarMessage {
    /** What the objects of a message and its headers take. */
    private static final long OBJECTS = 1_000;

    /** Names in any case; the first spelling stays. */
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private final List<String> cookies = new ArrayList<>();

    String method = "";
    String url = "";
    int status;
    long bodySize = -1;
    HarContent content = new HarContent();

    /** About how many characters it holds. */
    long size() {
        String text = content.text;
        return OBJECTS + url.length() + (text == null ? 0 : text.length());
    }

    /** HTTP/2's pseudo-headers are the request line; browsers join repeated headers by line breaks. */
    void header(String name, String value) {
        if (!name.isEmpty() && !name.startsWith(":")) {
            headers.computeIfAbsent(name, key -> new ArrayList<>()).addAll(lines(value));
        }
    }

    private static List<String> lines(String value) {
        return value.indexOf('\n') < 0 ? List.of(value) : List.of(value.split("\n", -1));
    }

    void cookie(String name, String value) {
        cookies.add(name + "=" + value);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
    }

    /** The headers, the cookies among them if they were recorded elsewhere only. */
    Map<String, List<String>> requestHeaders() {
        Map<String, List<String>> all = new LinkedHashMap<>(headers);
        if (!headers.containsKey("Cookie") && !cookies.isEmpty()) {
            all.put("Cookie", List.of(String.join("; ", cookies)));
        }
        return all;
    }

    Map<String, List<String>> headers() {
        return new LinkedHashMap<>(headers);
    }

    /** What the caller sent, so far as it was kept. */
    RecordedBody sent() {
        boolean none = bodySize <= 0
                && header("Content-Length")
                        .map(length -> length.strip().equals("0"))
                        .orElse(true);
        return content.sent(type(), none);
    }

    /** What the server answered to a request of this method, so far as it was kept. */
    RecordedBody answered(String requestMethod) {
        boolean never = requestMethod.equals("HEAD") || status == 204 || status == 304 || status < 200;
        boolean none = never
                || content.size == 0
                || (content.size < 0 && bodySize == 0)
                || header("Content-Length")
                        .map(length -> length.strip().equals("0"))
                        .orElse(false);
        return content.answered(type(), header("Content-Encoding").orElse(""), none);
    }

    private String type() {
        return header("Content-Type").orElse(content.mimeType);
    }
}
