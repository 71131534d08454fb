package dev.rollcall.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Lets a request pass when its whole body is here, or more of it than is taken, so that whoever reads it never waits on
 * the thread that serves the socket. The parts wait in the filter chain; no request is suspended for them.
 */
final class WholeBodyFilter extends BaseFilter {
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ToIntFunction<HttpRequestPacket> maxBytes;

    private WholeBodyFilter(ToIntFunction<HttpRequestPacket> maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Puts this filter between reading HTTP and answering it. */
    static AddOn upTo(ToIntFunction<HttpRequestPacket> maxBytes) {
        return (listener, builder) ->
                builder.add(builder.indexOfType(HttpServerFilter.class), new WholeBodyFilter(maxBytes));
    }

    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        HttpContent content = context.getMessage();
        HttpRequestPacket request = (HttpRequestPacket) content.getHttpHeader();
        boolean whole = content.isLast();
        boolean wait = !whole && !HttpContent.isBroken(content) && !isTooMuch(request, content);
        if (request.requiresAcknowledgement()) {
            if (wait) {
                context.write(Buffers.wrap(null, CONTINUE));
            } else if (!whole) {
                refuseUnread(request);
            }
            // Grizzly would say it itself, and date the answer twice.
            request.getResponse().acknowledged();
        }
        return wait ? context.getStopAction(content) : context.getInvokeAction();
    }

    /** The caller waits to be asked for a body that nobody wants: the answer is all, and the connection ends with it. */
    private static void refuseUnread(HttpRequestPacket request) {
        request.setContentBroken(true);
        request.getProcessingState().setKeepAlive(false);
    }

    private boolean isTooMuch(HttpRequestPacket request, HttpContent content) {
        int most = maxBytes.applyAsInt(request);
        return request.getContentLength() > most || content.getContent().remaining() > most;
    }
}
