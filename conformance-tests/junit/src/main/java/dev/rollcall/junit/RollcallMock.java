package dev.rollcall.junit;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.sandbox.Sandbox;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * A running mock with a clock that a test moves, and all traffic written down. Ids and tokens are the same ones at every
 * start. Thread-safe.
 */
public final class RollcallMock implements AutoCloseable {
    private static final long SEED = 20_260_304;

    private final TestClock clock = new TestClock();
    private final Traffic traffic = new Traffic();
    private final MockServer server;

    private RollcallMock(UnaryOperator<MockServerOptions> choices) {
        MockServerOptions options =
                MockServerOptions.defaults().withClock(clock).withSeed(OptionalLong.of(SEED));
        this.server = MockServer.start(choices.apply(options));
        server.followEntries(traffic);
    }

    /** Starts a mock on a free port of loopback. */
    public static RollcallMock start() {
        return start(UnaryOperator.identity());
    }

    /** Starts a mock with further choices. */
    public static RollcallMock start(UnaryOperator<MockServerOptions> choices) {
        return new RollcallMock(choices);
    }

    /** Where the server answers, without a trailing slash. */
    public URI url() {
        return server.url();
    }

    /** Where a product answers at the root of a port of its own; empty if none was asked for. */
    public Optional<URI> ownUrl(String product) {
        return server.ownUrl(product);
    }

    /**
     * The sandbox of that name, with a clock of its own; it is made if there is none.
     *
     * @throws IllegalArgumentException if no sandbox can have this name
     */
    public Sandbox sandbox(String name) {
        return server.sandbox(name);
    }

    /** What time it is for the mock. */
    public TestClock clock() {
        return clock;
    }

    /** What was said. */
    public Traffic traffic() {
        return traffic;
    }

    /** Clients of all products, made for this mock. */
    public Clients clients() {
        return new Clients(url());
    }

    /**
     * Judges all traffic so far by the contracts.
     *
     * @throws AssertionError if it broke one
     */
    public void judge() {
        traffic.judge();
    }

    /** Stops the mock. */
    @Override
    public void close() {
        server.close();
        Evidence.take(traffic.ofProducts());
    }
}
