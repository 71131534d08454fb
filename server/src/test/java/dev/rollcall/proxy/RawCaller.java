package dev.rollcall.proxy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

/** Says to a proxy exactly what it is told. */
final class RawCaller {

    private RawCaller() {}

    static String exchange(ReverseProxy proxy, String request) throws IOException {
        try (Socket caller =
                new Socket(InetAddress.getLoopbackAddress(), proxy.url().getPort())) {
            send(caller.getOutputStream(), request);
            return new String(caller.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(ISO_8859_1));
        out.flush();
    }

    static String readUpTo(String end, InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf(end) < 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            text.append((char) next);
        }
        return text.toString();
    }
}
