package dev.rollcall.http;

import java.util.concurrent.Executor;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.util.DataChunk;

/**
 * What stands beside the products: an application that sees no sandbox, is not journalled and speaks for itself. A product's
 * own port does not lead to it.
 *
 * @param path where it is mounted, with a leading and without a trailing slash
 * @param application its JAX-RS application as a Grizzly handler
 * @param workers run its calls, which may wait
 * @param largestBody how many bytes the body of a call may have
 */
public record Annex(String path, HttpHandler application, Executor workers, LargestBody largestBody) {

    boolean isMeant(Request request) {
        return isMeant(request.getRequest());
    }

    boolean isMeant(HttpRequestPacket request) {
        if (Door.of(request).isOwn()) {
            return false;
        }
        DataChunk raw = request.getRequestURIRef().getOriginalRequestURIBC();
        return raw.startsWith(path, 0) && endsOrGoesOn(raw);
    }

    private boolean endsOrGoesOn(DataChunk raw) {
        return raw.getLength() == path.length() || raw.startsWith("/", path.length());
    }

    /** How many bytes of a body it waits for. */
    int largestBody(HttpRequestPacket request) {
        String path = WireText.of(request.getRequestURIRef().getOriginalRequestURIBC());
        return largestBody.of(
                request.getMethod().getMethodString(),
                below(new RequestTarget(path, "")).path(),
                request::getHeader);
    }

    /** Path below the mount, and query. */
    RequestTarget below(RequestTarget target) {
        String below = target.path().substring(path.length());
        return new RequestTarget(below.isEmpty() ? "/" : below, target.query());
    }
}
