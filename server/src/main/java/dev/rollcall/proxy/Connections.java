package dev.rollcall.proxy;

import java.net.ConnectException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.RequestNotExecutedException;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.impl.bootstrap.AsyncRequesterBootstrap;
import org.apache.hc.core5.http.impl.bootstrap.HttpAsyncRequester;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * The connections to the upstream. Safe requests without a body share connections that stay open; if one of these turns
 * out to have been closed meanwhile, the request goes once more over a fresh one. All others get a connection of their
 * own, since nobody could tell whether the upstream has acted on a request that a dying connection swallowed. Thread-safe.
 */
final class Connections implements AutoCloseable {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final int NO_LIMIT = 100_000;

    /** Shorter than any server's patience with an idle connection. */
    private static final Timeout KEPT = Timeout.ofSeconds(3);

    private final ProxyOptions options;
    private final HttpAsyncRequester kept;
    private final HttpAsyncRequester fresh;
    private final Phaser running = new Phaser(1);

    Connections(ProxyOptions options) {
        this.options = options;
        this.kept = requester(options, true);
        this.fresh = requester(options, false);
    }

    static Http1Config http() {
        return Http1Config.custom()
                .setMaxHeaderCount(10_000)
                .setMaxLineLength(1 << 20)
                .build();
    }

    /** Bytes of a head that are no ASCII pass as they are. */
    static CharCodingConfig bytes() {
        return CharCodingConfig.custom().setCharset(StandardCharsets.ISO_8859_1).build();
    }

    private static HttpAsyncRequester requester(ProxyOptions options, boolean reuse) {
        HttpAsyncRequester requester = AsyncRequesterBootstrap.bootstrap()
                .setIOReactorConfig(IOReactorConfig.custom()
                        .setSoTimeout(timeout(options.responseTimeout()))
                        .setTcpNoDelay(true)
                        .build())
                .setHttp1Config(http())
                .setCharCodingConfig(bytes())
                .setHttpProcessor(HttpProcessorBuilder.create().build())
                .setConnectionReuseStrategy(
                        reuse ? DefaultConnectionReuseStrategy.INSTANCE : (request, response, context) -> false)
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setDefaultMaxPerRoute(NO_LIMIT)
                .setMaxTotal(NO_LIMIT)
                .setTimeToLive(KEPT)
                .setTlsStrategy(Tls.strategy(options))
                .setTlsHandshakeTimeout(timeout(options.connectTimeout()))
                .create();
        requester.start();
        return requester;
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }

    void send(Passage passage, HttpRequest request) {
        if (passage.requestBody == null && SAFE.contains(request.getMethod())) {
            send(kept, passage, request, cause -> {
                if (isStale(cause) && !passage.hasAnswer()) {
                    sendFresh(passage, request);
                } else {
                    failed(passage, cause);
                }
            });
        } else {
            sendFresh(passage, request);
        }
    }

    private void sendFresh(Passage passage, HttpRequest request) {
        request.setHeader("Connection", "close");
        send(fresh, passage, request, cause -> failed(passage, cause));
    }

    private void send(HttpAsyncRequester requester, Passage passage, HttpRequest request, Consumer<Exception> failure) {
        requester.execute(
                options.upstream().target(),
                new ToUpstream(passage, request, failure),
                null,
                timeout(options.connectTimeout()),
                HttpCoreContext.create());
    }

    private static boolean isStale(Exception cause) {
        return cause instanceof ConnectionClosedException
                || cause instanceof RequestNotExecutedException
                || cause instanceof ClosedChannelException
                || (cause instanceof SocketException && !(cause instanceof ConnectException));
    }

    private void failed(Passage passage, Exception cause) {
        passage.upstreamFailed(Problem.of(cause, options.upstream()), cause);
    }

    /** One more exchange is on its way. */
    void began() {
        running.register();
    }

    /** One exchange less is on its way. */
    void ended() {
        running.arriveAndDeregister();
    }

    /** Waits until no exchange is on its way, but no longer than this; says whether that is so. */
    boolean await(Duration longest) throws InterruptedException {
        try {
            running.awaitAdvanceInterruptibly(running.arrive(), longest.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    @Override
    public void close() {
        kept.close(CloseMode.IMMEDIATE);
        fresh.close(CloseMode.IMMEDIATE);
    }
}
