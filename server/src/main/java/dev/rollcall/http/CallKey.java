package dev.rollcall.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.server.Request;

/**
 * All that can make a difference between two GETs: equal keys are the same call.
 *
 * @param parts door, address of the peer, path and query as they were sent, every header with its value, in their order
 * @param hash of them
 */
record CallKey(List<String> parts, int hash) {

    private CallKey(List<String> parts) {
        this(parts, parts.hashCode());
    }

    /** Empty for what is no GET, or has a body. */
    static Optional<CallKey> of(Call call) {
        Request request = call.request();
        if (request.getMethod() != Method.GET
                || request.getContentLengthLong() > 0
                || request.getRequest().isChunked()) {
            return Optional.empty();
        }
        List<String> headers = call.headers().parts();
        List<String> parts = new ArrayList<>(headers.size() + 5);
        parts.add(call.door().prefix());
        parts.add(request.getRemoteAddr());
        parts.add(call.prefix());
        parts.add(call.target().path());
        parts.add(call.target().query());
        parts.addAll(headers);
        return Optional.of(new CallKey(parts));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallKey key && hash == key.hash && parts.equals(key.parts);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
