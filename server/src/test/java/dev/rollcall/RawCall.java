package dev.rollcall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no HTTP client would send, and reads what comes back until the connection closes. */
final class RawCall {
    private static final int MILLISECONDS_UNTIL_IT_HANGS = 10_000;

    private RawCall() {}

    /** Sends a request given as lines; a Connection: close among its headers makes the server close. */
    static String send(URI url, String request) {
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(MILLISECONDS_UNTIL_IT_HANGS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A GET of that target. */
    static String get(URI url, String target, String... headers) {
        StringBuilder request =
                new StringBuilder("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return send(url, request.append("\r\n").toString());
    }
}
