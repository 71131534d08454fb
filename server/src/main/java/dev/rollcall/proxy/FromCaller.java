package dev.rollcall.proxy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.nio.AsyncServerExchangeHandler;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.apache.hc.core5.http.nio.ResponseChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.jspecify.annotations.Nullable;

/** The caller's end of one exchange. */
final class FromCaller implements AsyncServerExchangeHandler {
    private final ProxyOptions options;
    private final Connections connections;
    private final Witness witness;
    private volatile @Nullable Passage passage;

    FromCaller(ProxyOptions options, Connections connections, Witness witness) {
        this.options = options;
        this.connections = connections;
        this.witness = witness;
    }

    @Override
    public void handleRequest(
            HttpRequest request, @Nullable EntityDetails body, ResponseChannel channel, HttpContext context)
            throws HttpException, IOException {
        Passage begun = new Passage(request, body, channel, context, options, witness);
        passage = begun;
        connections.began();
        String protocol = upgrade(request);
        if (!protocol.isEmpty()) {
            begun.refuse(Problem.upgrade(protocol));
        } else {
            HttpRequest sent = new Heads(options.upstream()).forUpstream(request, address(context));
            connections.send(begun, sent);
        }
    }

    /** The offer to go on in HTTP/2 may be ignored, any other protocol is what the caller is here for. */
    private static String upgrade(HttpRequest request) {
        Header protocol = request.getFirstHeader("Upgrade");
        boolean asked = protocol != null && Heads.tokens(request).contains("upgrade");
        if (request.getMethod().equals("CONNECT")) {
            return "CONNECT";
        }
        return asked && !protocol.getValue().equalsIgnoreCase("h2c") ? protocol.getValue() : "";
    }

    private static String address(HttpContext context) {
        EndpointDetails endpoint = HttpCoreContext.cast(context).getEndpointDetails();
        return endpoint != null && endpoint.getRemoteAddress() instanceof InetSocketAddress address
                ? address.getAddress().getHostAddress()
                : "unknown";
    }

    private Passage passage() {
        return Objects.requireNonNull(passage);
    }

    @Override
    public void updateCapacity(CapacityChannel channel) throws IOException {
        passage().there.comesFrom(channel);
    }

    @Override
    public void consume(ByteBuffer bytes) throws IOException {
        passage().sent.add(bytes);
        passage().there.put(bytes);
    }

    @Override
    public void streamEnd(@Nullable List<? extends Header> trailers) {
        passage().sent.end();
        passage().there.end(trailers);
    }

    @Override
    public int available() {
        return passage().back.available();
    }

    @Override
    public void produce(DataStreamChannel channel) throws IOException {
        passage().back.flowInto(channel);
    }

    @Override
    public void failed(Exception cause) {
        Passage begun = passage;
        if (begun != null) {
            begun.callerFailed(cause);
        }
    }

    @Override
    public void releaseResources() {
        Passage begun = passage;
        if (begun != null) {
            begun.callerFailed(new IOException("The connection was closed"));
            connections.ended();
        }
    }
}
