package dev.rollcall.http;

import dev.rollcall.contract.Body;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole answer, ready to be sent without Jersey.
 *
 * @param status the HTTP status
 * @param headers of the answer, Content-Type included
 * @param body the bytes
 */
record Spoken(int status, Map<String, String> headers, Body body) {

    /** A product's refusal, written in one of its formats. */
    static Spoken of(Failure failure, BodyFormat format) {
        Map<String, String> headers = new LinkedHashMap<>(failure.headers());
        Object model = failure.body();
        if (failure.contentType() != null) {
            headers.put("Content-Type", failure.contentType());
        } else if (model != null) {
            headers.put("Content-Type", format.contentType());
        }
        return new Spoken(failure.status(), headers, body(model, format));
    }

    /** The same answer with more headers. */
    Spoken with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Spoken(status, all, body);
    }

    private static Body body(@Nullable Object model, BodyFormat format) {
        if (model == null) {
            return Body.EMPTY;
        }
        return Body.of(model instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : format.write(model));
    }
}
