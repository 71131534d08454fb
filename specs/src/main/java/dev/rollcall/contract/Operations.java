package dev.rollcall.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final Set<String> ids = new HashSet<>();

    private Operations(Contract contract, JsonNode document) {
        this.contract = contract;
        this.document = document;
    }

    static List<Operation> of(Contract contract, JsonNode document) {
        return new Operations(contract, document).read();
    }

    private List<Operation> read() {
        List<Operation> found = new ArrayList<>();
        document.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/"))
                .forEach(path -> pathItem(path.getKey(), contract.resolve(path.getValue()), found));
        return found;
    }

    private void pathItem(String path, JsonNode item, List<Operation> found) {
        item.properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .forEach(member -> found.add(operation(path, item, member)));
    }

    private Operation operation(String path, JsonNode pathItem, Map.Entry<String, JsonNode> member) {
        JsonNode node = member.getValue();
        return new Operation(
                id(node.path("operationId").asText(), member.getKey() + " " + path),
                member.getKey().toUpperCase(Locale.ROOT),
                path,
                parameters(pathItem, node),
                security(node.has("security") ? node.get("security") : document.path("security")),
                node.path("x-closed-query").asBoolean(),
                schemas(contract.resolve(node.path("requestBody"))),
                responses(node.path("responses")));
    }

    private String id(String given, String fallback) {
        return given.isEmpty() || !ids.add(given) ? fallback : given;
    }

    /** Those of the operation, and those of the path that the operation does not define anew. */
    private List<Operation.Parameter> parameters(JsonNode pathItem, JsonNode operation) {
        Map<String, Operation.Parameter> parameters = new LinkedHashMap<>();
        Stream.concat(stream(pathItem.path("parameters")), stream(operation.path("parameters")))
                .map(this::parameter)
                .forEach(parameter -> parameters.put(parameter.in() + " " + parameter.name(), parameter));
        return List.copyOf(parameters.values());
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
