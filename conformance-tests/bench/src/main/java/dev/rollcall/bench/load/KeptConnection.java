package dev.rollcall.bench.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Asks one thing after the other over one connection and does next to nothing itself, so that times are the server's. Not
 * safe for use by several threads.
 */
public final class KeptConnection implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final String host;

    /** To that server. */
    public KeptConnection(URI server) throws IOException {
        this.socket = new Socket(server.getHost(), server.getPort());
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        this.host = server.getAuthority();
        socket.setTcpNoDelay(true);
    }

    /**
     * Asks and waits for the whole answer.
     *
     * @throws IOException if the connection ends, or the answer has another status than 200
     */
    public byte[] get(String target, Map<String, String> headers) throws IOException {
        StringBuilder request = new StringBuilder("GET " + target + " HTTP/1.1\r\nHost: ")
                .append(host)
                .append("\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        return answer(target);
    }

    private byte[] answer(String target) throws IOException {
        String status = line();
        int length = -1;
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            }
        }
        byte[] body = in.readNBytes(Math.max(0, length));
        if (!status.startsWith("HTTP/1.1 200 ") || length < 0) {
            throw new IOException(target + ": " + status + ": " + new String(body, StandardCharsets.UTF_8));
        }
        return body;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException("The connection ended within a head");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
