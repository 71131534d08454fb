package dev.rollcall.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import org.glassfish.grizzly.http.server.Request;

/**
 * Something that one step learns about a request and a later one needs, with its type.
 *
 * @param name unique among all properties
 * @param type of the value
 * @param <T> of the value
 */
public record RequestProperty<T>(String name, Class<T> type) {

    /** Keeps the value for this request. */
    public void set(ContainerRequestContext request, T value) {
        request.setProperty(name, value);
    }

    /** Keeps the value for this request, before Jersey sees it. */
    void set(Request request, T value) {
        request.setAttribute(name, value);
    }

    /** The value, if it was set before Jersey saw the request. */
    Optional<T> find(Request request) {
        return Optional.ofNullable(request.getAttribute(name)).map(type::cast);
    }

    /** The value, if any step has set it. */
    public Optional<T> find(ContainerRequestContext request) {
        return Optional.ofNullable(request.getProperty(name)).map(type::cast);
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if no step has set it: a fault of ours, never of a caller
     */
    public T of(ContainerRequestContext request) {
        return find(request).orElseThrow(() -> new IllegalStateException("No step has set " + name));
    }
}
