package dev.rollcall.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as a value: what a product says when it does not do what was asked.
 *
 * @param status the HTTP status, which need not be an error's: some products refuse with 200
 * @param body the contract's own model, a text, or null for an empty body
 * @param contentType the exact Content-Type, or null for the one that the caller negotiated
 * @param headers further headers of the answer
 */
public record Failure(
        int status, @Nullable Object body, @Nullable String contentType, Map<String, String> headers) {

    public Failure {
        headers = Map.copyOf(headers);
    }

    /** A refusal in the negotiated media type. */
    public static Failure of(int status, Object body) {
        return new Failure(status, body, null, Map.of());
    }

    /** A refusal in plain words. */
    public static Failure ofText(int status, String text, String contentType) {
        return new Failure(status, text, contentType, Map.of());
    }

    /** A refusal without a body. */
    public static Failure empty(int status) {
        return new Failure(status, null, null, Map.of());
    }

    /** The same refusal with one more header. */
    public Failure with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Failure(status, body, contentType, more);
    }

    /** To be thrown: nobody catches it but the mapper. */
    public FailureException exception() {
        return new FailureException(this);
    }
}
