package dev.rollcall;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** A mock of the echo alone, whose clock stands at noon and whose bodies have at most a thousand bytes. */
final class EchoServer implements AutoCloseable {
    private static final Instant NOON = Instant.parse("2024-02-29T12:00:00Z");

    private final MockServer server = MockServer.start(
            MockServerOptions.defaults().withClock(InstantSource.fixed(NOON)).withMaxBodyBytes(1000),
            List.of(new EchoApi()));
    private final HttpClient http = HttpClient.newHttpClient();

    MockServer mock() {
        return server;
    }

    URI url() {
        return server.url();
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(url().resolve(path)).build());
    }

    HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(url().resolve("/echo/things"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
