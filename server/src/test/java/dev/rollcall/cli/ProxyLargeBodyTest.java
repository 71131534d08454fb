package dev.rollcall.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bodies far larger than the memory of the process that they pass, up and down at the same time. */
@Timeout(180)
class ProxyLargeBodyTest {
    private static final int SIZE = 100 << 20;
    // From Java 25 on the common pool is used even if it has one thread only, and both sides must run at once.
    private static final Executor ITS_OWN_THREAD = task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    };

    @TempDir
    private Path folder;

    @Test
    void aHundredMegabytesPassBothWaysInASmallHeap() throws Exception {
        try (ServerSocket upstream = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                ProxyProcess proxy = ProxyProcess.start(
                        folder.resolve("printed.txt"),
                        "40m",
                        "--contract",
                        "rocketchat",
                        "--upstream",
                        "http://127.0.0.1:" + upstream.getLocalPort(),
                        "--har",
                        folder.resolve("large.har").toString())) {
            CompletableFuture<Long> echo = CompletableFuture.supplyAsync(() -> echo(upstream), ITS_OWN_THREAD);

            long got = upAndDown(proxy.url().getPort());

            assertThat(echo.get()).isEqualTo(SIZE);
            assertThat(got).isEqualTo(SIZE);
            assertThat(proxy.stop()).as(proxy.printed()).isZero();
            assertThat(proxy.printed()).contains("exchanges passed: 1");
        }
    }

    private static long upAndDown(int port) throws IOException {
        try (Socket caller = new Socket(InetAddress.getLoopbackAddress(), port)) {
            write(
                    caller.getOutputStream(),
                    "POST /large HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " + SIZE + "\r\n\r\n");
            CompletableFuture<Void> up = CompletableFuture.runAsync(() -> fill(caller), ITS_OWN_THREAD);
            skipHead(caller.getInputStream());
            long got = count(caller.getInputStream(), SIZE);
            up.join();
            return got;
        }
    }

    /** Answers every byte as it comes, so that both bodies are on their way together. */
    private static long echo(ServerSocket server) {
        try {
            // The first connection is the proxy's look whether anybody is there.
            server.accept().close();
            try (Socket socket = server.accept()) {
                InputStream in = socket.getInputStream();
                OutputStream out = socket.getOutputStream();
                skipHead(in);
                write(out, "HTTP/1.1 200 OK\r\nContent-Length: " + SIZE + "\r\n\r\n");
                byte[] part = new byte[8192];
                long total = 0;
                while (total < SIZE) {
                    int read = in.read(part);
                    out.write(part, 0, read);
                    total += read;
                }
                return total;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Socket socket) {
        try {
            byte[] part = new byte[8192];
            for (int written = 0; written < SIZE; written += part.length) {
                socket.getOutputStream().write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(InputStream in, long wanted) throws IOException {
        long total = 0;
        byte[] part = new byte[8192];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            total += read;
        }
        return Math.min(total, wanted + 1);
    }

    private static void skipHead(InputStream in) throws IOException {
        int line = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            line = next == '\r' ? line : next == '\n' ? line + 1 : 0;
            if (line == 2) {
                return;
            }
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(ISO_8859_1));
        out.flush();
    }
}
