package dev.rollcall.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.ContractNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A value that a contract's header may have: the one it shows, else one that its schema allows. */
final class HeaderValue {
    private HeaderValue() {}

    static String of(ContractNode header) {
        JsonNode schema = header.member("schema").value();
        return List.of(
                        header.value().path("example"),
                        named(header),
                        schema.path("example"),
                        schema.path("default"),
                        schema.path("enum").path(0))
                .stream()
                .filter(value -> !value.isMissingNode())
                .findFirst()
                .map(HeaderValue::text)
                .orElseGet(() -> bySchema(schema));
    }

    private static JsonNode named(ContractNode header) {
        return header.member("examples").members().values().stream()
                .findFirst()
                .map(example -> example.value().path("value"))
                .orElseGet(() -> header.value().path("examples"));
    }

    /** The style of headers: items with commas between them. */
    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : value.asText();
    }

    private static String bySchema(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "boolean" -> "true";
            case "integer", "number" -> schema.path("minimum").asText("1");
            default -> "1".repeat(Math.max(1, schema.path("minLength").asInt()));
        };
    }
}
