package dev.rollcall.proxy;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.hc.core5.http.HttpHost;

/**
 * The real server.
 *
 * @param scheme {@code http} or {@code https}
 * @param host name or address, IPv6 without brackets
 * @param port where it listens
 * @param authority what {@code Host} says: without the port where it is the scheme's own
 * @param path what goes before every path that the caller asks for; empty or with a leading and without a trailing slash
 */
public record Upstream(String scheme, String host, int port, String authority, String path) {

    /**
     * The server at that URL.
     *
     * @throws IllegalArgumentException if it is no http or https URL, or holds more than scheme, host, port and path
     */
    public static Upstream at(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("This is no URL: " + url, e);
        }
        String scheme = String.valueOf(uri.getScheme());
        if (!scheme.matches("(?i)https?") || uri.getHost() == null) {
            throw new IllegalArgumentException("The upstream has to be an http or https URL, but is " + url);
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("The upstream has no user, query or fragment in its URL: " + url);
        }
        boolean secure = scheme.equalsIgnoreCase("https");
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
        String authority = uri.getHost() + (uri.getPort() >= 0 ? ":" + port : "");
        String host = uri.getHost().replaceAll("[\\[\\]]", "");
        return new Upstream(
                secure ? "https" : "http",
                host,
                port,
                authority,
                uri.getRawPath().replaceAll("/+$", ""));
    }

    HttpHost target() {
        return new HttpHost(scheme, host, port);
    }

    boolean isSecure() {
        return scheme.equals("https");
    }

    @Override
    public String toString() {
        return scheme + "://" + authority + path;
    }
}
