package dev.rollcall.http;

import dev.rollcall.contract.FirstMet;
import java.net.URI;
import java.util.function.Supplier;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.spi.Container;
import org.jspecify.annotations.Nullable;

/**
 * A product's JAX-RS application between socket and resources. Jersey's own container for Grizzly reads three URIs for each call
 * and looks up its request and response among the injected, which nothing here asks for. It is made at its first call, which waits for
 * that: most tests call one product, and a start need not wait for the others. Thread-safe; every call is answered on the thread that
 * brings it.
 */
public final class ProductApplication implements Container {
    /** Hosts are few, but a caller may make up as many as it likes. */
    private static final int HOSTS = 64;

    private final Supplier<ResourceConfig> application;
    private final String mount;
    private final FirstMet<String, URI> roots;
    private volatile @Nullable ApplicationHandler made;

    /**
     * An application that nobody has called.
     *
     * @param mount where it is mounted, with a leading and without a trailing slash
     * @param application its filters and resources, asked for once
     */
    public ProductApplication(String mount, Supplier<ResourceConfig> application) {
        this.application = application;
        this.mount = mount;
        this.roots = new FirstMet<>(HOSTS, host -> URI.create("http://" + host + mount + "/"));
    }

    private ApplicationHandler handler() {
        ApplicationHandler known = made;
        return known == null ? make() : known;
    }

    private synchronized ApplicationHandler make() {
        ApplicationHandler handler = made;
        if (handler == null) {
            handler = new ApplicationHandler(application.get());
            made = handler;
            handler.onStartup(this);
        }
        return handler;
    }

    /** Takes no more calls. */
    synchronized void end() {
        ApplicationHandler handler = made;
        if (handler != null) {
            handler.onShutdown(this);
        }
    }

    /**
     * Answers a call.
     *
     * @param request whose {@code Host} can be read
     * @param headers those of the request
     * @param target what lies below the mount
     * @param response into which the answer goes
     */
    void answer(Request request, SentHeaders headers, RequestTarget target, Response response) {
        ApplicationHandler handler = handler();
        String host = request.getHeader(Header.Host);
        ContainerRequest call = new ContainerRequest(
                roots.of(host),
                URI.create("http://" + host + mount + target.safe()),
                request.getMethod().getMethodString(),
                NobodyYet.INSTANCE,
                new RequestAttributes(request),
                handler.getConfiguration());
        call.setEntityStream(request.getInputStream());
        headers.forEach(call::header);
        call.setWriter(new AnswerWriter(response));
        handler.handle(call);
    }

    @Override
    public ResourceConfig getConfiguration() {
        return handler().getConfiguration();
    }

    @Override
    public ApplicationHandler getApplicationHandler() {
        return handler();
    }

    /** Not done: an application stays as it was made. */
    @Override
    public void reload() {
        throw new UnsupportedOperationException("An application stays as it was made");
    }

    /** Not done: an application stays as it was made. */
    @Override
    public void reload(ResourceConfig configuration) {
        reload();
    }
}
