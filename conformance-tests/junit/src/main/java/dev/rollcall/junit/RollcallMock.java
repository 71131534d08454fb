package dev.rollcall.junit;

import dev.rollcall.MockServer;
import dev.rollcall.MockServerOptions;
import dev.rollcall.client.control.model.Code;
import dev.rollcall.control.ControlToken;
import dev.rollcall.sandbox.Sandbox;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/**
 * A mock to oneself, with a clock that a test moves, and all traffic written down. Ids and tokens are the same ones at every
 * start. Thread-safe.
 *
 * <p>It is a sandbox of one server that all tests of the JVM share, driven through the control API: made in a few
 * milliseconds, however many tests run at once. Only what has to be chosen at the start of a server, such as its ports, needs
 * {@linkplain #start(UnaryOperator) a server of its own}.
 */
public final class RollcallMock implements AutoCloseable {
    private static final long SEED = 20_260_304;

    private final Traffic traffic = new Traffic();
    private final TestClock clock;
    private final URI url;
    private final Optional<MockServer> own;
    private final SandboxControl control;
    private final Clients clients;
    private final AtomicBoolean closed = new AtomicBoolean();

    private RollcallMock(SandboxControl control) {
        this.control = control;
        this.clock = new TestClock(control);
        this.url = SharedServer.url(control);
        this.own = Optional.empty();
        this.clients = new Clients(url);
        SharedServer.inside(control).journal().follow(traffic);
    }

    private RollcallMock(UnaryOperator<MockServerOptions> choices) {
        this.clock = new TestClock();
        MockServerOptions options =
                MockServerOptions.defaults().withClock(clock).withSeed(OptionalLong.of(SEED));
        MockServer server = MockServer.start(choices.apply(options));
        server.followEntries(traffic);
        this.own = Optional.of(server);
        this.url = server.url();
        this.clients = new Clients(url);
        Optional<String> token = server.controlToken().map(ControlToken::value);
        this.control = new SandboxControl(Control.of(url, token));
    }

    /** A fresh sandbox of the shared server, with the default world. */
    public static RollcallMock start() {
        return startIn(Map.of());
    }

    /**
     * A fresh sandbox of the shared server, with a world of its own.
     *
     * @param world as a world file tells it: members by name; products that are missing have their default world
     * @throws IllegalArgumentException if it has mistakes, with all of them
     */
    public static RollcallMock startIn(Map<String, Object> world) {
        return new RollcallMock(SharedServer.sandbox(SEED, world));
    }

    /** A server of its own on a free port of loopback, with further choices. */
    public static RollcallMock start(UnaryOperator<MockServerOptions> choices) {
        return new RollcallMock(choices);
    }

    /**
     * Lets settings of a product hold from the next call on, by the names and values of world files.
     *
     * @param product by its name, such as {@code rocketchat}
     * @return this mock
     * @throws IllegalArgumentException if there is no such setting, or it cannot be set so; nothing is changed then
     */
    public RollcallMock set(String product, Map<String, Object> settings) {
        control.choose(product, settings);
        return this;
    }

    /**
     * The second factors that an account could show now: one-time passwords, codes that were sent by e-mail, and backup codes
     * that are left. None if the product asks it for none.
     *
     * @param product by its name, such as {@code rocketchat}
     * @param account by the name to log in with
     * @throws IllegalArgumentException if there is no such product or account
     */
    public List<Code> codes(String product, String account) {
        return control.codes(product, account);
    }

    /**
     * Where it answers, without a trailing slash. It has a path, which names the sandbox: append to it, since
     * {@link URI#resolve(String)} would leave it for {@code /commvault}.
     */
    public URI url() {
        return url;
    }

    /**
     * The base URL of a product, without a trailing slash.
     *
     * @param product by its name, such as {@code rocketchat}
     * @throws IllegalArgumentException if there is no such product
     */
    public URI url(String product) {
        return Parameters.url(this, product);
    }

    /** Where a product answers at the root of a port of its own; empty if none was asked for. */
    public Optional<URI> ownUrl(String product) {
        return own.flatMap(server -> server.ownUrl(product));
    }

    /**
     * One of several sandboxes of a server of its own; it is made if there is none.
     *
     * @throws IllegalArgumentException if no sandbox can have this name
     * @throws IllegalStateException if this mock is a sandbox itself
     */
    public Sandbox sandbox(String name) {
        return own.orElseThrow(
                        () -> new IllegalStateException(
                                "This mock is a sandbox of a server that others share."
                                        + " For several of them start a server: @Rollcall(ownServer = true), or start(options -> options)"))
                .sandbox(name);
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
        return clients;
    }

    /** What bends this mock and tells of it, as the generated client has it. */
    public Control control() {
        return control.control();
    }

    /**
     * Judges all traffic so far by the contracts.
     *
     * @throws AssertionError if it broke one
     */
    public void judge() {
        traffic.judge();
    }

    /** Ends the mock: drops its sandbox, or stops its server. It can be ended twice. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                own.ifPresentOrElse(MockServer::close, control::drop);
            } finally {
                traffic.testify();
            }
        }
    }
}
