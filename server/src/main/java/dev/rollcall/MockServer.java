package dev.rollcall;

import dev.rollcall.api.Filling;
import dev.rollcall.api.MockedApi;
import dev.rollcall.http.BrokenRequests;
import dev.rollcall.http.Door;
import dev.rollcall.http.Front;
import dev.rollcall.http.FrontDesk;
import dev.rollcall.http.Listener;
import dev.rollcall.http.Mount;
import dev.rollcall.http.SharedSteps;
import dev.rollcall.journal.Journal;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.session.Chance;
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
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpHandlerRegistration;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.model.Resource;

/** A running mock: every product mounted, the shared steps laid around each. Thread-safe. */
public final class MockServer implements AutoCloseable {
    private static final int SECONDS_FOR_RUNNING_CALLS = 5;

    static {
        QuietLoggers.apply();
    }

    private final HttpServer server = new HttpServer();
    private final MockServerOptions options;
    private final Sandbox sandbox;
    private final List<Filling<?>> fillings;
    private final Listener listener;
    private final BrokenRequests brokenRequests = new BrokenRequests();
    private final Map<String, Listener> own = new TreeMap<>();

    private MockServer(MockServerOptions options, List<MockedApi<?>> apis) {
        this.options = options;
        Chance chance =
                options.seed().isPresent() ? Chance.seeded(options.seed().getAsLong()) : Chance.unpredictable();
        this.sandbox = new Sandbox(options.clock(), chance, options.settings());
        this.fillings = Filling.of(apis, options.world(), options.clock().instant());
        fillings.forEach(filling -> filling.pourInto(sandbox));
        Front front = new Front(
                apis.stream().map(this::mount).toList(),
                new FrontDesk(apis.stream().map(MockServer::entry).toList(), World.schema(), brokenRequests),
                sandbox,
                options.cors());
        this.listener = listener(options.port(), Door.OF_ALL, front);
        options.ownPorts()
                .forEach((name, port) ->
                        own.put(name, listener(port, Door.of(named(apis, name).name()), front)));
        server.getServerConfiguration().addHttpHandler(front, HttpHandlerRegistration.ROOT);
        server.getServerConfiguration().setPassTraceRequest(true);
        server.getServerConfiguration().setMaxPostSize(-1);
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
        MockServer mock = new MockServer(options, apis);
        try {
            // The handlers first, the socket then: nobody meets a 404 of a server that is still starting.
            mock.server.start();
            mock.open(mock.listener);
            for (Listener each : mock.own.values()) {
                mock.open(each);
            }
            return mock;
        } catch (IOException e) {
            mock.server.shutdownNow();
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

    private Mount mount(MockedApi<?> api) {
        ResourceConfig application = new ResourceConfig();
        application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        application.property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        application.property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        application.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        api.resources().forEach(resource -> application.registerResources(Resource.from(resource)));
        api.filters().forEach(application::register);
        SharedSteps.around(
                        api.contract(),
                        api.formats(),
                        sandbox -> api.favourite(sandbox.settings(api.rules())),
                        api.failures(),
                        api.login(),
                        options.cors(),
                        options.turnsShown(),
                        options.maxBodyBytes())
                .forEach(application::register);
        if (options.preferences()) {
            SharedSteps.preferring(api.contract(), api.formats(), brokenRequests)
                    .forEach(application::register);
        }
        HttpHandler handler = ContainerFactory.createContainer(HttpHandler.class, application);
        return new Mount(api.mount(), api.aliases(), handler, api.formats(), api.failures());
    }

    private static FrontDesk.Entry entry(MockedApi<?> api) {
        return new FrontDesk.Entry(api.title(), api.mount(), api.contract());
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

    /** What the products were filled with, and who can log in to them. */
    public List<Filling<?>> fillings() {
        return fillings;
    }

    /** What was said lately: the last 1,000 exchanges, or fewer if they would take more than 64 MiB. */
    public Journal journal() {
        return sandbox.journal();
    }

    /** Takes no more calls and returns when the running ones are finished, or after five seconds. */
    @Override
    public void close() {
        try {
            server.shutdown(SECONDS_FOR_RUNNING_CALLS, TimeUnit.SECONDS).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            server.shutdownNow();
        } catch (ExecutionException e) {
            server.shutdownNow();
        }
    }
}
