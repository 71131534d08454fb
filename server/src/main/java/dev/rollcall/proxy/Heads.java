package dev.rollcall.proxy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.MessageHeaders;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.message.BasicHttpResponse;

/**
 * The first lines of messages on their way: every header stays as it was written and where it stood, but those that RFC
 * 9110 (7.6.1) says are for the next connection only.
 */
final class Heads {
    private static final Set<String> FOR_ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "te",
            "upgrade",
            "proxy-authenticate",
            "proxy-authorization",
            "http2-settings");

    private final Upstream upstream;

    Heads(Upstream upstream) {
        this.upstream = upstream;
    }

    /** The request as the upstream gets it. */
    HttpRequest forUpstream(HttpRequest request, String caller) {
        String path = request.getPath();
        HttpRequest sent =
                new BasicHttpRequest(request.getMethod(), path.startsWith("/") ? upstream.path() + path : path);
        boolean chunked = request.containsHeader("Transfer-Encoding");
        String host = "";
        for (Header header : endToEnd(request)) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            if (name.equals("host")) {
                host = header.getValue();
                sent.addHeader(new BasicHeader(header.getName(), upstream.authority()));
            } else if (!name.equals("x-forwarded-for") && !(chunked && name.equals("content-length"))) {
                sent.addHeader(header);
            }
        }
        addForwarded(request, sent, caller, host);
        return sent;
    }

    private static void addForwarded(HttpRequest request, HttpRequest sent, String caller, String host) {
        List<String> callers = new ArrayList<>();
        for (Header header : request.getHeaders("X-Forwarded-For")) {
            callers.add(header.getValue());
        }
        callers.add(caller);
        sent.addHeader("X-Forwarded-For", String.join(", ", callers));
        if (!sent.containsHeader("X-Forwarded-Host") && !host.isEmpty()) {
            sent.addHeader("X-Forwarded-Host", host);
        }
        if (!sent.containsHeader("X-Forwarded-Proto")) {
            sent.addHeader("X-Forwarded-Proto", "http");
        }
    }

    /** The answer as the caller gets it. */
    static HttpResponse forCaller(HttpResponse response, HttpRequest request, boolean hasBody) {
        HttpResponse sent = new BasicHttpResponse(response.getCode(), response.getReasonPhrase());
        boolean old = HttpVersion.HTTP_1_0.equals(request.getVersion());
        endToEnd(response).stream()
                .filter(header -> !(old && header.getName().equalsIgnoreCase("Transfer-Encoding")))
                .forEach(sent::addHeader);
        boolean framed = sent.containsHeader("Content-Length") || sent.containsHeader("Transfer-Encoding");
        if (hasBody && !framed && !old) {
            // The upstream ends the body by closing its connection; the caller's can stay open.
            sent.addHeader("Transfer-Encoding", "chunked");
        }
        if (tokens(request).contains("close") || (hasBody && !framed && old)) {
            sent.addHeader("Connection", "close");
        } else if (old && tokens(request).contains("keep-alive")) {
            sent.addHeader("Connection", "keep-alive");
        }
        return sent;
    }

    private static List<Header> endToEnd(MessageHeaders message) {
        Set<String> dropped = new HashSet<>(FOR_ONE_CONNECTION);
        dropped.addAll(tokens(message));
        List<Header> kept = new ArrayList<>();
        for (Iterator<Header> headers = message.headerIterator(); headers.hasNext(); ) {
            Header header = headers.next();
            if (!dropped.contains(header.getName().toLowerCase(Locale.ROOT))) {
                kept.add(header);
            }
        }
        return kept;
    }

    /** What the header Connection names, in small letters. */
    static Set<String> tokens(MessageHeaders message) {
        Set<String> tokens = new HashSet<>();
        for (Header header : message.getHeaders("Connection")) {
            for (String token : header.getValue().split(",", -1)) {
                tokens.add(token.strip().toLowerCase(Locale.ROOT));
            }
        }
        return tokens;
    }

    /** Every line of a head, for those who look on. */
    static List<Passed.Line> lines(MessageHeaders message) {
        List<Passed.Line> lines = new ArrayList<>();
        for (Iterator<Header> headers = message.headerIterator(); headers.hasNext(); ) {
            Header header = headers.next();
            lines.add(new Passed.Line(header.getName(), String.valueOf(header.getValue())));
        }
        return List.copyOf(lines);
    }
}
