package dev.rollcall.contract.har;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The URL of a recorded request, cut in pieces but not decoded.
 *
 * @param origin scheme, host and port, in small letters
 * @param path the raw path, at least a slash
 * @param query the raw query without the question mark, empty if there is none
 */
public record HarUrl(String origin, String path, String query) {
    private static final Pattern HTTP = Pattern.compile(
            "(https?://[^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Reads a URL; empty if it is none of HTTP, such as those of web sockets and inlined data. */
    static Optional<HarUrl> read(String url) {
        Matcher parts = HTTP.matcher(url);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String server = parts.group(1).toLowerCase(Locale.ROOT);
        String origin = server.indexOf('@') < 0 ? server : server.replaceFirst("//.*@", "//");
        String query = parts.group(3);
        return Optional.of(
                new HarUrl(origin, parts.group(2).isEmpty() ? "/" : parts.group(2), query == null ? "" : query));
    }

    /** Without the query, which may hold secrets. */
    @Override
    public String toString() {
        return origin + path;
    }
}
