package dev.rollcall.proxy;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that does with each connection exactly what a test says, down to the byte. */
final class RawUpstream implements AutoCloseable {

    /** What is done with a connection, from its first byte on. */
    @FunctionalInterface
    interface Script {
        void play(InputStream in, OutputStream out) throws Exception;
    }

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<String> heads = new ConcurrentLinkedQueue<>();
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

    RawUpstream(ServerSocket socket, Script script) {
        this.socket = socket;
        threads.execute(() -> accept(script));
    }

    static RawUpstream playing(Script script) throws IOException {
        return new RawUpstream(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
    }

    /** Reads one head and answers with these bytes. */
    static RawUpstream answering(String answer) throws IOException {
        return playing((in, out) -> {
            head(in);
            out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
        });
    }

    private void accept(Script script) {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                threads.execute(() -> play(connection, script));
            } catch (IOException e) {
                // Closed: the test is over.
                return;
            }
        }
    }

    private void play(Socket connection, Script script) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            in.mark(65_536);
            String head = head(in);
            if (head.isEmpty()) {
                return;
            }
            heads.add(head);
            in.reset();
            script.play(in, connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (Exception e) {
            // The other side has gone, which some tests want.
        }
    }

    /** Everything up to the empty line; what there was if the connection ends before. */
    static String head(InputStream in) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try {
            while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                int next = in.read();
                if (next < 0) {
                    break;
                }
                head.write(next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    /** The heads of all requests that came, one for each connection. */
    Queue<String> heads() {
        return heads;
    }

    int port() {
        return socket.getLocalPort();
    }

    Upstream asUpstream() {
        return Upstream.at("http://127.0.0.1:" + port());
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : open) {
            connection.close();
        }
        threads.shutdownNow();
    }
}
