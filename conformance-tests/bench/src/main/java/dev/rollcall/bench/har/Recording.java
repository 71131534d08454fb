package dev.rollcall.bench.har;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.bench.load.KeptConnection;
import dev.rollcall.bench.load.Page;
import dev.rollcall.bench.world.CrowdedWorld;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.har.HarWriter;
import dev.rollcall.world.World;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** What clients of the three products say to the mock, over and over: small pages mostly, so that a recording is like real ones. */
public final class Recording {
    private static final int DIFFERENT = 600;
    private static final String SERVER = "http://mock.example";

    private final List<Exchange> exchanges;

    private Recording(List<Exchange> exchanges) {
        this.exchanges = List.copyOf(exchanges);
    }

    /** What was said to a mock of this process just now; the same calls each time. */
    public static Recording made() throws IOException {
        List<Exchange> said = Collections.synchronizedList(new ArrayList<>());
        MockServerOptions options =
                MockServerOptions.defaults().withWorld(World.of("recording", CrowdedWorld.forLists()));
        try (MockServer server = MockServer.start(options)) {
            server.follow(said::add);
            Random chance = new Random(7);
            try (KeptConnection connection = new KeptConnection(server.url())) {
                for (int i = 0; i < DIFFERENT; i++) {
                    ask(connection, i, chance);
                }
            }
        }
        return new Recording(said);
    }

    private static void ask(KeptConnection connection, int number, Random chance) throws IOException {
        switch (number % 3) {
            case 0 ->
                ask(
                        connection,
                        Page.rocketChat(),
                        "count=" + (1 + chance.nextInt(10)) + "&offset=" + chance.nextInt(60));
            case 1 -> ask(connection, Page.commvault(), "userId=" + (20 + chance.nextInt(2)));
            default -> connection.get("/joomla/api/v1/user", Page.joomla().headers());
        }
    }

    private static void ask(KeptConnection connection, Page page, String query) throws IOException {
        connection.get(page.mount() + page.path() + "?" + query, page.headers());
    }

    /** One page of a list of each product, whole. */
    public static Exchange page(Page page) throws IOException {
        List<Exchange> said = Collections.synchronizedList(new ArrayList<>());
        MockServerOptions options =
                MockServerOptions.defaults().withWorld(World.of("recording", CrowdedWorld.forLists()));
        try (MockServer server = MockServer.start(options);
                KeptConnection connection = new KeptConnection(server.url())) {
            server.follow(said::add);
            connection.get(page.target(), page.headers());
        }
        return said.get(0);
    }

    /** Writes a HAR of that many exchanges; no two are the same, although their bodies repeat. */
    public Path write(Path file, int number) throws IOException {
        return write(file, number, UnaryOperator.identity());
    }

    /** Writes a HAR of that many exchanges, none of whose messages comes twice. */
    Path writeDifferent(Path file, int number) throws IOException {
        Redrawn redrawn = new Redrawn();
        return write(file, number, redrawn::of);
    }

    private Path write(Path file, int number, UnaryOperator<Exchange> each) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                HarWriter writer = new HarWriter(out, "bench", UnaryOperator.identity())) {
            for (int i = 0; i < number; i++) {
                Exchange exchange = each.apply(exchanges.get(i % exchanges.size()));
                writer.write(numbered(exchange, i), SERVER + mount(exchange), Duration.ofMillis(3));
            }
        }
        return file;
    }

    private static Exchange numbered(Exchange exchange, int number) {
        Exchange.Request request = exchange.request();
        Map<String, List<String>> headers = new HashMap<>(request.headers());
        headers.put("x-call", List.of(Integer.toString(number)));
        return new Exchange(
                exchange.contract(),
                exchange.at().plusMillis(number),
                new Exchange.Request(request.method(), request.path(), request.query(), headers, request.body()),
                exchange.response());
    }

    private static String mount(Exchange exchange) {
        return switch (exchange.contract()) {
            case "rocketchat" -> Page.rocketChat().mount();
            case "commvault" -> Page.commvault().mount();
            default -> Page.joomla().mount();
        };
    }
}
