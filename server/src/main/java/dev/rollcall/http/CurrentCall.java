package dev.rollcall.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;

/**
 * The call that a thread is answering. The objects that fill the generated interfaces are made once and get nothing but the
 * parameters of an operation; what else they need they ask here, on the thread on which they are called.
 */
@PreMatching
@Priority(FilterOrder.CURRENT_CALL)
public final class CurrentCall implements ContainerRequestFilter, ContainerResponseFilter {
    private static final ThreadLocal<ContainerRequestContext> OF_THREAD = new ThreadLocal<>();

    CurrentCall() {}

    /**
     * Its request.
     *
     * @throws IllegalStateException if this thread is answering none: a fault of ours, never of a caller
     */
    public static ContainerRequestContext request() {
        ContainerRequestContext request = OF_THREAD.get();
        if (request == null) {
            throw new IllegalStateException("This thread is answering no call");
        }
        return request;
    }

    /**
     * The product's state that it sees: that of its sandbox.
     *
     * @throws IllegalStateException if this thread is answering none: a fault of ours, never of a caller
     */
    public static <T> T state(Class<T> type) {
        return CallProperties.SANDBOX.of(request()).state(type);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        OF_THREAD.set(request);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        OF_THREAD.remove();
    }
}
