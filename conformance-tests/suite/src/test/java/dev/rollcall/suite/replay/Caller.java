package dev.rollcall.suite.replay;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Calls one server over one connection, which it keeps until an answer says that the server closes it. Not thread-safe.
 *
 * <p>A connection that ends although no answer said so fails the call. The clients of libraries would hide that, since
 * they repeat what they may; and the pool of the JDK's client closes a connection itself, in the middle of a call, if
 * it hears of the end of an idle one too late.
 */
public final class Caller implements AutoCloseable {
    private static final int MILLISECONDS_UNTIL_IT_HANGS = 60_000;

    private final URI server;
    private final String host;
    private Socket socket = new Socket();
    private InputStream answers = InputStream.nullInputStream();

    public Caller(URI server) {
        this(server, server.getAuthority());
    }

    /**
     * The same under another name.
     *
     * @param host what the server is called by
     */
    Caller(URI server, String host) {
        this.server = server;
        this.host = host;
    }

    public Answer make(Call call) {
        try {
            if (!socket.isConnected() || socket.isClosed()) {
                connect();
            }
            socket.getOutputStream().write(bytes(call));
            return answer();
        } catch (IOException e) {
            throw new UncheckedIOException(call.method() + " " + call.target(), e);
        }
    }

    private void connect() throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(MILLISECONDS_UNTIL_IT_HANGS);
        answers = new BufferedInputStream(socket.getInputStream());
    }

    private byte[] bytes(Call call) {
        StringBuilder request = new StringBuilder(call.method() + " " + call.target() + " HTTP/1.1\r\n");
        request.append("Host: ").append(host).append("\r\n");
        for (int i = 0; i < call.headers().size(); i += 2) {
            request.append(call.headers().get(i))
                    .append(": ")
                    .append(call.headers().get(i + 1));
            request.append("\r\n");
        }
        if (!call.method().equals("GET")) {
            request.append("Content-Length: ").append(call.body().length()).append("\r\n");
        }
        return request.append("\r\n").append(call.body()).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", -1)[1]);
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(
                headers.getOrDefault("content-length", List.of("0")).get(0));
        String body = new String(answers.readNBytes(length), StandardCharsets.UTF_8);
        if (headers.getOrDefault("connection", List.of()).contains("close")) {
            socket.close();
        }
        List<String> turn = headers.remove("rollcall-turn");
        return new Answer(turn == null ? 0 : Long.parseLong(turn.get(0)), status, headers, body);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new EOFException("The connection ended, after: " + line);
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
