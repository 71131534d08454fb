package dev.rollcall.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.Operation;
import dev.rollcall.contract.xml.XmlWriter;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One answer that a contract shows: a named example in one media type, or the bare status of an answer without a body.
 *
 * @param status the HTTP status
 * @param response where the contract tells of it
 * @param mediaType empty if there is no body
 * @param schema the name of the body's schema, empty if it has none
 * @param example the example's name, empty if there is no body
 * @param value what the example shows
 */
record DocumentedAnswer(
        String status, ContractNode response, String mediaType, String schema, String example, JsonNode value) {

    /** Every answer that the operation can be asked for, in the order of the contract. */
    static List<DocumentedAnswer> of(Contract contract, Operation operation) {
        List<DocumentedAnswer> answers = new ArrayList<>();
        contract.root()
                .member("paths")
                .member(operation.path())
                .member(operation.method().toLowerCase(Locale.ROOT))
                .member("responses")
                .members()
                .forEach((status, response) -> {
                    if (status.matches("[1-5]\\d\\d")) {
                        answers.addAll(of(status, response, operation));
                    }
                });
        return answers;
    }

    private static List<DocumentedAnswer> of(String status, ContractNode response, Operation operation) {
        Map<String, ContractNode> content = response.member("content").members();
        if (content.isEmpty()) {
            return List.of(new DocumentedAnswer(status, response, "", "", "", MissingNode.getInstance()));
        }
        List<DocumentedAnswer> answers = new ArrayList<>();
        Map<String, String> schemas = operation.responseSchemas().getOrDefault(status, Map.of());
        content.forEach((type, body) -> body.member("examples").members().forEach((name, example) -> {
            String schema = schemas.getOrDefault(type, "");
            // XML has a root, whose name only a named schema tells.
            if (!isXml(type) || !schema.isEmpty()) {
                JsonNode value = example.value().path("value");
                answers.add(new DocumentedAnswer(status, response, type, schema, name, value));
            }
        }));
        return answers;
    }

    boolean isWrittenBy(BodyFormat format) {
        return !mediaType.isEmpty()
                && MediaType.valueOf(mediaType).isCompatible(MediaType.valueOf(format.contentType()));
    }

    /** What the example shows, in a form that the product's own steps can write. */
    Object entity() {
        if (mediaType.isEmpty() || mediaType.startsWith("text/")) {
            return value.asText();
        }
        return isXml(mediaType) ? xml() : value;
    }

    private static boolean isXml(String type) {
        return type.equals("application/xml") || type.endsWith("+xml");
    }

    private String xml() {
        return new String(new XmlWriter(response.contract(), schema).write(value), StandardCharsets.UTF_8);
    }

    /** Headers that the answer must have: what the contract shows of them, or the first value that it allows. */
    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        response.member("headers").members().forEach((name, header) -> {
            if (header.says("required")) {
                headers.put(name, HeaderValue.of(header));
            }
        });
        return headers;
    }
}
