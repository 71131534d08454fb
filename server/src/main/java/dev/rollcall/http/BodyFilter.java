package dev.rollcall.http;

import dev.rollcall.contract.Body;
import dev.rollcall.http.FrameworkRefusal.Kind;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.io.IOException;

/** Reads the body as a whole, so that it can be journalled and then read again, and refuses what is too large. */
@PreMatching
@Priority(FilterOrder.BODY)
final class BodyFilter implements ContainerRequestFilter {
    /** The body of the request, if there is one. */
    static final RequestProperty<Body> BODY = new RequestProperty<>("rollcall.body", Body.class);

    private final int maxBytes;
    private final FrameworkFailures failures;

    BodyFilter(int maxBytes, FrameworkFailures failures) {
        this.maxBytes = maxBytes;
        this.failures = failures;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        // The length first: whether there is an entity is found out by reading, and what is too large is not all here.
        if (request.getLength() > maxBytes) {
            throw tooLarge();
        }
        if (request.hasEntity()) {
            Body body = Body.of(readUpTo(request));
            if (body.size() > maxBytes) {
                throw tooLarge();
            }
            BODY.set(request, body);
            request.setEntityStream(body.stream());
        }
    }

    private byte[] readUpTo(ContainerRequestContext request) throws IOException {
        return request.getEntityStream().readNBytes(maxBytes + 1);
    }

    private FailureException tooLarge() {
        return failures.say(FrameworkRefusal.of(Kind.BODY_TOO_LARGE)).exception();
    }
}
