package dev.rollcall.http;

import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.MimeHeaders;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Reads HTTP off the wire as Grizzly does, with two cures: an offer to upgrade (every cleartext call of the JDK's client
 * offers h2c) is declined as if it had never been made, since Grizzly otherwise drops the Content-Type or waits for
 * the body until it times out; and a request that is no HTTP gets words instead of an empty answer.
 */
final class WireFilter extends HttpServerFilter {
    private final Door door;
    private final Front front;

    @SuppressWarnings("deprecation") // Grizzly itself builds its filter this way: there is no other constructor yet.
    private WireFilter(NetworkListener listener, Door door, Front front) {
        super(
                listener.isChunkingEnabled(),
                listener.getMaxHttpHeaderSize(),
                null,
                listener.getKeepAlive(),
                null,
                listener.getMaxRequestHeaders(),
                listener.getMaxResponseHeaders());
        this.door = door;
        this.front = front;
        setAllowPayloadForUndefinedHttpMethods(true);
    }

    /** Puts this filter in the place of Grizzly's own. */
    static AddOn at(Door door, Front front) {
        return (listener, builder) -> replace(builder, new WireFilter(listener, door, front));
    }

    private static void replace(FilterChainBuilder builder, WireFilter filter) {
        builder.set(builder.indexOfType(HttpServerFilter.class), filter);
    }

    @Override
    protected void onHttpHeadersParsed(HttpHeader header, MimeHeaders headers, FilterChainContext context) {
        if (header.isUpgrade()) {
            header.getUpgradeDC().recycle();
            headers.removeHeader(Header.Upgrade);
        }
        door.mark((HttpRequestPacket) header);
        super.onHttpHeadersParsed(header, headers, context);
    }

    @Override
    protected HttpContent customizeErrorResponse(HttpResponsePacket response) {
        String path = response.getRequest().getRequestURI();
        Spoken spoken = front.unreadable(door, path == null ? "" : path);
        spoken.headers().forEach(response::setHeader);
        response.setContentLength(spoken.body().size());
        Buffer bytes = Buffers.wrap(null, spoken.body().toByteArray());
        return HttpContent.builder(response).content(bytes).last(true).build();
    }
}
