package dev.rollcall.suite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Sends exactly the bytes it is told, also those that no HTTP client would send, and reads the answer. */
public final class RawHttp {
    private static final int MILLISECONDS_UNTIL_IT_HANGS = 10_000;

    private final URI server;

    /** Raw HTTP to the server at this address. */
    public RawHttp(URI server) {
        this.server = server;
    }

    /** A GET of that target, sent as it stands. */
    public RawAnswer get(String target, Map<String, String> headers) {
        return send("GET", target, headers, "");
    }

    /**
     * Sends a request with a Content-Length that fits, if it has a body.
     *
     * @param target path, below that of the server, and query as they go into the request line; characters up to U+00FF become one byte each
     * @param body sent as UTF-8
     */
    public RawAnswer send(String method, String target, Map<String, String> headers, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(method + " " + below(target) + " HTTP/1.1\r\n");
        if (!headers.containsKey("Host")) {
            head.append("Host: localhost:3000\r\n");
        }
        head.append("Connection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (bytes.length > 0) {
            head.append("Content-Length: ").append(bytes.length).append("\r\n");
        }
        return RawAnswer.parse(exchange(head.append("\r\n").toString(), bytes));
    }

    /** Below the path that names a sandbox, if there is one. */
    private String below(String target) {
        return target.startsWith("/") ? server.getRawPath() + target : target;
    }

    private byte[] exchange(String head, byte[] body) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(MILLISECONDS_UNTIL_IT_HANGS);
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
            request.writeBytes(body);
            socket.getOutputStream().write(request.toByteArray());
            return socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came back.
     *
     * @param status the HTTP status
     * @param headers every line of the header, as it was sent
     * @param body read as UTF-8
     */
    public record RawAnswer(int status, List<String> headers, String body) {

        static RawAnswer parse(byte[] bytes) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            if (end < 0) {
                throw new AssertionError("No whole answer: '" + text + "'");
            }
            List<String> lines = List.of(text.substring(0, end).split("\r\n", -1));
            byte[] body = Arrays.copyOfRange(bytes, end + 4, bytes.length);
            return new RawAnswer(
                    Integer.parseInt(lines.get(0).split(" ", -1)[1]),
                    lines.subList(1, lines.size()),
                    new String(body, StandardCharsets.UTF_8));
        }

        /** Every value of a header, in the order of the lines. */
        public List<String> header(String name) {
            return headers.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }
    }
}
