package dev.rollcall.suite;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Another origin than the mock's, with one page. */
public final class PageServer implements AutoCloseable {
    private final HttpServer server;

    private PageServer(HttpServer server) {
        this.server = server;
    }

    /** Serves a page on a free port of loopback, whatever its path. */
    public static PageServer of(String html) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", call -> {
                byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
                call.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                call.sendResponseHeaders(200, bytes.length);
                call.getResponseBody().write(bytes);
                call.close();
            });
            server.start();
            return new PageServer(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the page is. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
