package dev.rollcall;

import dev.rollcall.api.FaultReaders;
import dev.rollcall.api.Filling;
import dev.rollcall.api.MockedApi;
import dev.rollcall.api.WorldKeeper;
import dev.rollcall.contract.Exchange;
import dev.rollcall.control.ControlApi;
import dev.rollcall.control.ControlDesk;
import dev.rollcall.control.ControlToken;
import dev.rollcall.control.ControlledProduct;
import dev.rollcall.fault.FaultReader;
import dev.rollcall.http.Alarm;
import dev.rollcall.http.Door;
import dev.rollcall.http.Front;
import dev.rollcall.http.FrontDesk;
import dev.rollcall.http.Listener;
import dev.rollcall.http.Mount;
import dev.rollcall.http.Releases;
import dev.rollcall.http.TimerAlarm;
import dev.rollcall.journal.Entry;
import dev.rollcall.journal.Journal;
import dev.rollcall.masking.Masking;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.SandboxName;
import dev.rollcall.sandbox.Sandboxes;
import dev.rollcall.verdict.Judging;
import dev.rollcall.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.glassfish.grizzly.http.server.HttpHandlerRegistration;
import org.glassfish.grizzly.http.server.HttpServer;

/** A running mock: every product mounted, the shared steps laid around each. Thread-safe. */
public final class MockServer implements AutoCloseable {
    private static final int SECONDS_FOR_RUNNING_CALLS = 5;

    static {
        QuietLoggers.apply();
    }

    private final HttpServer server = new HttpServer();
    private final TimerAlarm timer = new TimerAlarm();
    private final Releases releases;
    private final FaultReaders faultReaders;
    private final MockServerOptions options;
    private final Judging judging;
    private final SandboxRecipe recipe;
    private final Sandboxes sandboxes;
    private final WorldKeeper worlds;
    private final Optional<ControlToken> controlToken;
    private final ControlApi control;
    private final Listener listener;
    private final Map<String, Listener> own = new TreeMap<>();

    private MockServer(MockServerOptions options, List<MockedApi<?>> apis, Optional<Alarm> alarm) {
        this.options = options;
        this.judging = options.judging()
                ? new Judging(apis.stream().map(MockedApi::contract).toList())
                : Judging.none();
        this.recipe = new SandboxRecipe(options, apis, judging);
        this.worlds = new WorldKeeper(apis);
        this.releases = new Releases(alarm.orElse(timer));
        this.faultReaders = new FaultReaders(apis);
        this.sandboxes = new Sandboxes(recipe::make, options.clock(), options.sandboxes());
        List<Mount> mounts =
                apis.stream().map(api -> ProductMount.of(api, options, judging)).toList();
        this.controlToken = ControlToken.at(options.host(), options.controlToken());
        this.control = new ControlApi(desk(apis));
        Front front = new Front(
                mounts,
                control.annex(),
                new FrontDesk(mounted(apis), World.schema()),
                sandboxes,
                faultReaders::in,
                releases,
                options.cors(),
                () -> url().getPort());
        this.listener = listener(options.port(), Door.OF_ALL, front);
        options.ownPorts()
                .forEach((name, port) ->
                        own.put(name, listener(port, Door.of(named(apis, name).name()), front)));
        server.getServerConfiguration().addHttpHandler(front, HttpHandlerRegistration.ROOT);
        server.getServerConfiguration().setPassTraceRequest(true);
        server.getServerConfiguration().setMaxPostSize(-1);
    }

    private ControlDesk desk(List<MockedApi<?>> apis) {
        return new ControlDesk(
                sandboxes,
                worlds,
                apis.stream().map(MockServer::controlled).toList(),
                faultReaders::in,
                () -> url().toString(),
                options.host(),
                controlToken,
                options.maxBodyBytes(),
                BuildVersion.number());
    }

    private static ControlledProduct controlled(MockedApi<?> api) {
        return new ControlledProduct(
                api.name(), api.mount(), api.contract(), new Masking(api.contract()), api.settings());
    }

    /** Starts a mock with {@link MockServerOptions#defaults()}. */
    public static MockServer start() {
        return start(MockServerOptions.defaults());
    }

    /**
     * Starts a mock; when this returns it answers.
     *
     * @throws UncheckedIOException if the address cannot be bound to
     * @throws dev.rollcall.world.WorldException if the world file has mistakes
     */
    public static MockServer start(MockServerOptions options) {
        return start(options, MockedApis.all());
    }

    /** The same with products that were made before: their contracts need not be read once more. */
    public static MockServer start(MockServerOptions options, List<MockedApi<?>> apis) {
        return start(new MockServer(options, apis, Optional.empty()));
    }

    /** The same, where faults that take time are woken by this alarm: tests need not wait. */
    public static MockServer start(MockServerOptions options, List<MockedApi<?>> apis, Alarm alarm) {
        return start(new MockServer(options, apis, Optional.of(alarm)));
    }

    private static MockServer start(MockServer mock) {
        try {
            // The handlers first, the socket then: nobody meets a 404 of a server that is still starting.
            mock.judging.start();
            mock.server.start();
            mock.open(mock.listener);
            for (Listener each : mock.own.values()) {
                mock.open(each);
            }
            return mock;
        } catch (IOException e) {
            mock.server.shutdownNow();
            mock.control.close();
            mock.judging.close();
            throw new UncheckedIOException(e);
        }
    }

    private void open(Listener socket) throws IOException {
        server.addListener(socket);
        socket.check();
    }

    private Listener listener(int port, Door door, Front front) {
        return new Listener(options.host(), port, door, front, options.maxBodyBytes());
    }

    private static MockedApi<?> named(List<MockedApi<?>> apis, String name) {
        return apis.stream()
                .filter(api -> api.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no product " + name));
    }

    private List<FrontDesk.Entry> mounted(List<MockedApi<?>> apis) {
        FrontDesk.Entry own = new FrontDesk.Entry(
                "Control of the mock",
                ControlApi.MOUNT,
                ControlApi.CONTRACT,
                () -> control.contract().text());
        return Stream.concat(apis.stream().map(MockServer::entry), Stream.of(own))
                .toList();
    }

    private static FrontDesk.Entry entry(MockedApi<?> api) {
        return new FrontDesk.Entry(
                api.title(),
                api.mount(),
                api.contract().name(),
                () -> api.contract().text());
    }

    /** Where the server answers, without a trailing slash. */
    public URI url() {
        return url(listener);
    }

    /** Where a product answers at the root of a port of its own; empty if it has none. */
    public Optional<URI> ownUrl(String product) {
        return Optional.ofNullable(own.get(product)).map(this::url);
    }

    private URI url(Listener socket) {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return URI.create("http://" + host + ":" + socket.getPort());
    }

    /** What callers of the control API have to show; empty on loopback, where nothing is asked unless it was given. */
    public Optional<ControlToken> controlToken() {
        return controlToken;
    }

    /** What the products were filled with, and who can log in to them. */
    public List<Filling<?>> fillings() {
        return recipe.fillings();
    }

    /** Reads faults for the sandbox of that name, as its callers and its control API write them. */
    public FaultReader faultReader(String sandbox) {
        return faultReaders.in(sandbox(sandbox));
    }

    /** What was said lately in the default sandbox. */
    public Journal journal() {
        return sandboxes.byDefault().journal();
    }

    /**
     * The sandbox of that name; it is made if there is none, and counts as used now.
     *
     * @throws IllegalArgumentException if no sandbox can have this name
     */
    public Sandbox sandbox(String name) {
        return sandboxes.named(new SandboxName(name));
    }

    /** Which sandboxes there are; makes and drops them. */
    public Sandboxes sandboxes() {
        return sandboxes;
    }

    /** Takes states out of sandboxes and puts them in. */
    public WorldKeeper worlds() {
        return worlds;
    }

    /**
     * Tells this consumer every exchange from now on, in every sandbox that there is or will be, on the thread that answers the
     * caller. The journal of the sandbox waits for it: it must not block.
     */
    public void follow(Consumer<Exchange> follower) {
        followEntries(entry -> follower.accept(entry.exchange()));
    }

    /** The same as {@link #follow}, with what the journal knows of each exchange. */
    public void followEntries(Consumer<Entry> follower) {
        sandboxes.greet(sandbox -> sandbox.journal().follow(follower));
    }

    /**
     * Takes no more calls and returns when the running ones are finished, or after five seconds. Those that faults hold back
     * are given up.
     */
    @Override
    public void close() {
        releases.abandonAll();
        timer.close();
        control.endFollowing();
        try {
            server.shutdown(SECONDS_FOR_RUNNING_CALLS, TimeUnit.SECONDS).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            server.shutdownNow();
        } catch (ExecutionException e) {
            server.shutdownNow();
        } finally {
            control.close();
            judging.close();
        }
    }
}
