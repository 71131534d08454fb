package dev.rollcall.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the operations out of a contract's document. */
final class Operations {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Contract contract;
    private final JsonNode document;

    private Operations(Contract contract, JsonNode document) {
        this.contract = contract;
        this.document = document;
    }

    static List<Operation> of(Contract contract, JsonNode document) {
        return new Operations(contract, document).read();
    }

    private List<Operation> read() {
        List<Operation> found = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member -> found.add(operation(path.getKey(), path.getValue(), member))));
        return found;
    }

    private Operation operation(String path, JsonNode pathItem, Map.Entry<String, JsonNode> member) {
        JsonNode node = member.getValue();
        return new Operation(
                node.path("operationId").asText(),
                member.getKey().toUpperCase(Locale.ROOT),
                path,
                Stream.concat(stream(pathItem.path("parameters")), stream(node.path("parameters")))
                        .map(this::parameter)
                        .toList(),
                security(node.has("security") ? node.get("security") : document.path("security")),
                node.path("x-closed-query").asBoolean(),
                schemas(contract.resolve(node.path("requestBody"))),
                responses(node.path("responses")));
    }

    private Map<String, Map<String, String>> responses(JsonNode responses) {
        Map<String, Map<String, String>> schemas = new HashMap<>();
        responses
                .properties()
                .forEach(response -> schemas.put(response.getKey(), schemas(contract.resolve(response.getValue()))));
        return schemas;
    }

    private static Map<String, String> schemas(JsonNode message) {
        Map<String, String> schemas = new HashMap<>();
        message.path("content")
                .properties()
                .forEach(content -> schemas.put(content.getKey(), schemaName(content.getValue())));
        return schemas;
    }

    private static String schemaName(JsonNode mediaType) {
        String reference = mediaType.path("schema").path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private Operation.Parameter parameter(JsonNode reference) {
        JsonNode node = contract.resolve(reference);
        return new Operation.Parameter(
                node.path("name").asText(),
                node.path("in").asText(),
                node.path("required").asBoolean(),
                contract.resolve(node.path("schema")).path("type").asText());
    }

    private static List<Set<String>> security(JsonNode requirements) {
        return stream(requirements)
                .map(requirement -> {
                    Set<String> schemes = new HashSet<>();
                    requirement.fieldNames().forEachRemaining(schemes::add);
                    return Set.copyOf(schemes);
                })
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes.stream();
    }
}
