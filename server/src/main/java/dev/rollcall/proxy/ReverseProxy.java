package dev.rollcall.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.impl.bootstrap.HttpAsyncServer;
import org.apache.hc.core5.http.impl.nio.DefaultHttpRequestParserFactory;
import org.apache.hc.core5.http.impl.nio.DefaultHttpResponseWriterFactory;
import org.apache.hc.core5.http.impl.nio.ServerHttp1IOEventHandlerFactory;
import org.apache.hc.core5.http.impl.nio.ServerHttp1StreamDuplexerFactory;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.reactor.ListenerEndpoint;
import org.apache.hc.core5.util.Timeout;

/**
 * A proxy before one server. It passes every exchange on as it is, in both directions at once and without waiting for the
 * end of a body, and tells a witness of it. Thread-safe.
 */
public final class ReverseProxy implements AutoCloseable {
    private static final Duration TO_FINISH = Duration.ofSeconds(10);

    private final ProxyOptions options;
    private final Connections connections;
    private final HttpAsyncServer server;
    private final ListenerEndpoint endpoint;

    private ReverseProxy(
            ProxyOptions options, Connections connections, HttpAsyncServer server, ListenerEndpoint endpoint) {
        this.options = options;
        this.connections = connections;
        this.server = server;
        this.endpoint = endpoint;
    }

    /**
     * Starts a proxy.
     *
     * @param witness is told of every exchange when it is over
     * @throws UpstreamException if the upstream cannot be reached or is not trusted
     * @throws IOException if the proxy cannot listen where it is to
     */
    public static ReverseProxy start(ProxyOptions options, Witness witness)
            throws IOException, InterruptedException, UpstreamException {
        try {
            Probe.connect(options);
        } catch (IOException e) {
            throw UpstreamException.of(options.upstream(), e);
        }
        Connections connections = new Connections(options);
        HttpAsyncServer server = server(options, connections, witness);
        try {
            server.start();
            ListenerEndpoint endpoint = server.listen(
                            new InetSocketAddress(options.host(), options.port()), URIScheme.HTTP)
                    .get();
            return new ReverseProxy(options, connections, server, endpoint);
        } catch (ExecutionException e) {
            connections.close();
            server.close(CloseMode.IMMEDIATE);
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        }
    }

    private static HttpAsyncServer server(ProxyOptions options, Connections connections, Witness witness) {
        ServerHttp1StreamDuplexerFactory http = new ServerHttp1StreamDuplexerFactory(
                HttpProcessorBuilder.create().build(),
                (request, context) -> new FromCaller(options, connections, witness),
                Connections.http(),
                Connections.bytes(),
                DefaultConnectionReuseStrategy.INSTANCE,
                new DefaultHttpRequestParserFactory(Connections.http()),
                new DefaultHttpResponseWriterFactory(Connections.http()),
                null,
                null);
        IOReactorConfig reactor = IOReactorConfig.custom()
                .setSoReuseAddress(true)
                .setTcpNoDelay(true)
                .setSoTimeout(Timeout.DISABLED)
                .build();
        return new HttpAsyncServer(
                new ServerHttp1IOEventHandlerFactory(http, null, null), reactor, null, null, null, null, null, null);
    }

    /** Where it listens. */
    public URI url() {
        InetSocketAddress address = (InetSocketAddress) endpoint.getAddress();
        return URI.create("http://" + options.host().replace("0.0.0.0", "127.0.0.1") + ":" + address.getPort());
    }

    /** Takes no more calls, lets those that are on their way finish for a while, and ends. */
    @Override
    public void close() {
        try {
            endpoint.close();
            connections.await(TO_FINISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            server.close(CloseMode.IMMEDIATE);
            connections.close();
        }
    }
}
