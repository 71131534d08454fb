package dev.rollcall.http;

import java.util.function.IntSupplier;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.server.Request;

/**
 * A request before any product has seen it.
 *
 * @param request the request itself
 * @param door through which it came
 * @param prefix what stood in front of its path to name a sandbox; empty if the path names none
 * @param target path and query as they were sent, without that prefix
 * @param headers its headers
 * @param wish which sandbox it means
 */
record Call(Request request, Door door, String prefix, RequestTarget target, SentHeaders headers, SandboxWish wish) {

    static Call of(Request request) {
        HttpRequestPacket packet = request.getRequest();
        SandboxPath path = SandboxPath.of(WireText.of(packet.getRequestURIRef().getOriginalRequestURIBC()));
        return new Call(
                request,
                Door.of(packet),
                path.prefix(),
                new RequestTarget(path.below(), WireText.of(packet.getQueryStringDC())),
                SentHeaders.of(request),
                SandboxWish.of(path, request));
    }

    /** Tells the steps behind it what is known of it, before Jersey sees it. */
    void tell(Place place, IntSupplier portOfAll) {
        CallProperties.ADDRESS.set(request, request.getRemoteAddr());
        CallProperties.TARGET.set(request, at(place));
        if (!prefix.isEmpty()) {
            CallProperties.SANDBOX_PREFIX.set(request, prefix);
        }
        if (door.isOwn()) {
            CallProperties.ROOT_OF_ALL.set(request, "http://" + HostHeader.name(request) + ":" + portOfAll.getAsInt());
        }
    }

    /** Path below the mount, and query. */
    RequestTarget at(Place place) {
        return new RequestTarget(place.below(), target.query());
    }
}
