package dev.rollcall.http;

import jakarta.ws.rs.container.ContainerRequestContext;

/** Who is calling a product. Thread-safe. */
@FunctionalInterface
public interface Login {

    /**
     * Finds the caller by the credentials of the request and keeps it for the resources, in a property of the product's
     * own.
     *
     * @return whether somebody valid is calling
     */
    boolean recognises(ContainerRequestContext request);
}
