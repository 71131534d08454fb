package dev.rollcall.suite.codecs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A page at {@code /}, and the files of a folder beside it. */
final class FolderServer implements AutoCloseable {
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html; charset=utf-8", "js", "text/javascript", "json", "application/json");

    private final Path page;
    private final Path folder;
    private final HttpServer server;

    FolderServer(Path page, Path folder) throws IOException {
        this.page = page;
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        Path file = path.equals("/") ? page : folder.resolve(path.substring(1));
        boolean there = Files.isRegularFile(file);
        byte[] bytes = there ? Files.readAllBytes(file) : new byte[0];
        String name = file.getFileName().toString();
        call.getResponseHeaders()
                .set("Content-Type", TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
        call.sendResponseHeaders(there ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
