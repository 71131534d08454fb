package dev.rollcall.control;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Headers;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The values of a request by their names, as texts. */
final class RequestValues {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RequestValues() {}

    /** Of a parameter in the query, decoded. */
    static List<String> query(Exchange.Request request, String name) {
        return pairs(request.query(), name);
    }

    private static List<String> pairs(String text, String name) {
        return Stream.of(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> decoded(pair[0]).equals(name))
                .map(pair -> pair.length == 1 ? "" : decoded(pair[1]))
                .toList();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // No escape: the products read it as itself.
            return text;
        }
    }

    /** At a JSON pointer into the body, which may be a form as well: {@code /user}. */
    static List<String> body(Exchange.Request request, JsonPointer pointer) {
        boolean isForm = Headers.mediaType(request.headers()).endsWith("form-urlencoded");
        if (isForm) {
            String form = request.body().utf8();
            return pointer.matches() ? List.of(form) : pairs(form, pointer.getMatchingProperty());
        }
        JsonNode value = json(request).at(pointer);
        return value.isMissingNode() ? List.of() : List.of(value.isValueNode() ? value.asText() : value.toString());
    }

    private static JsonNode json(Exchange.Request request) {
        try {
            return JSON.readTree(request.body().toByteArray());
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("Bytes in memory can be read", e);
        }
    }
}
