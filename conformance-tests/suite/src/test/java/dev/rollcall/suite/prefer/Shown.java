package dev.rollcall.suite.prefer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.MockedApis;
import dev.rollcall.api.MockedApi;
import dev.rollcall.contract.Operation;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An answer that a contract shows.
 *
 * @param api the product
 * @param operation whose answer it is
 * @param status as the contract writes it
 * @param type the media type, empty if there is no body
 * @param example its name, empty if there is no body
 * @param value what it shows
 */
record Shown(MockedApi<?> api, Operation operation, String status, String type, String example, JsonNode value) {

    /** All of all products. */
    static Stream<Shown> all() {
        return MockedApis.all().stream()
                .flatMap(api -> api.contract().operations().stream().flatMap(operation -> of(api, operation)));
    }

    private static Stream<Shown> of(MockedApi<?> api, Operation operation) {
        return api
                .contract()
                .root()
                .member("paths")
                .member(operation.path())
                .member(operation.method().toLowerCase(Locale.ROOT))
                .member("responses")
                .members()
                .entrySet()
                .stream()
                .flatMap(response -> response.getValue().member("content").members().entrySet().stream()
                        .flatMap(content -> content.getValue().member("examples").members().entrySet().stream()
                                .map(example -> new Shown(
                                        api,
                                        operation,
                                        response.getKey(),
                                        content.getKey(),
                                        example.getKey(),
                                        example.getValue().value().path("value")))));
    }

    /** The target of a request for the operation, with something in place of every parameter of the path. */
    String target() {
        return api.mount() + operation.path().replaceAll("\\{[^}]*}", "10");
    }

    @Override
    public String toString() {
        return operation.id() + " " + status + " " + type + " " + example + " of " + api.title();
    }
}
