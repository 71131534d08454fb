package dev.rollcall.http;

import dev.rollcall.contract.FirstMet;
import dev.rollcall.contract.Late;
import java.net.URI;
import java.util.function.Supplier;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.spi.Container;

/**
 * A product's JAX-RS application between socket and resources. Jersey's own container for Grizzly reads three URIs for each call
 * and looks up its request and response among the injected, which nothing here asks for. It is made at its first call, which waits for
 * that: most tests call one product, and a start need not wait for the others. Thread-safe; every call is answered on the thread that
 * brings it.
 */
public final class ProductApplication implements Container {
    /** Hosts are few, but a caller may make up as many as it likes. */
    private static final int HOSTS = 64;

    private final Late<ApplicationHandler> handler;
    private final String mount;
    private final FirstMet<String, URI> roots;

    /**
     * An application that nobody has called.
     *
     * @param mount where it is mounted, with a leading and without a trailing slash
     * @param application its filters and resources, asked for once
     */
    public ProductApplication(String mount, Supplier<ResourceConfig> application) {
        this.handler = new Late<>(() -> started(application.get()));
        this.mount = mount;
        this.roots = new FirstMet<>(HOSTS, host -> URI.create("http://" + host + mount + "/"));
    }

    private ApplicationHandler started(ResourceConfig application) {
        ApplicationHandler made = new ApplicationHandler(application);
        made.onStartup(this);
        return made;
    }

    /** Takes no more calls. */
    void end() {
        handler.known().ifPresent(made -> made.onShutdown(this));
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
        String host = request.getHeader(Header.Host);
        ContainerRequest call = new ContainerRequest(
                roots.of(host),
                URI.create("http://" + host + mount + target.safe()),
                request.getMethod().getMethodString(),
                NobodyYet.INSTANCE,
                new RequestAttributes(request),
                handler.get().getConfiguration());
        call.setEntityStream(request.getInputStream());
        headers.forEach(call::header);
        call.setWriter(new AnswerWriter(response));
        handler.get().handle(call);
    }

    @Override
    public ResourceConfig getConfiguration() {
        return handler.get().getConfiguration();
    }

    @Override
    public ApplicationHandler getApplicationHandler() {
        return handler.get();
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
