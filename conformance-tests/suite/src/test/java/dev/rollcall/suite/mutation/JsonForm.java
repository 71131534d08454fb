package dev.rollcall.suite.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** JSON bodies with another value somewhere. */
final class JsonForm {

    private JsonForm() {}

    static List<Change> changes(Message message, Function<Site, Stream<JsonNode>> others) {
        if (!message.isJson()) {
            return List.of();
        }
        JsonNode body = message.json();
        return Site.of(message.schema(), body).stream()
                .flatMap(site -> others.apply(site)
                        .map(other -> new Change(
                                "JSON " + site.pointer() + " becomes " + other,
                                message.with(site.put(body, other).toString()))))
                .toList();
    }
}
