package dev.rollcall.http;

import jakarta.ws.rs.core.MediaType;

/** One way to write models as bytes and to read them. Thread-safe. */
public interface BodyFormat {

    /** The exact Content-Type of what {@link #write} gives, as the product sends it. */
    String contentType();

    /** Whether {@link #read} understands bodies of this media type. */
    boolean reads(MediaType type);

    /** The bytes of a model. */
    byte[] write(Object model);

    /**
     * The model that the bytes hold.
     *
     * @throws UnreadableBodyException if they hold none
     */
    <T> T read(Class<T> model, byte[] body);
}
