package dev.rollcall.suite.judges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Headers;
import dev.rollcall.contract.xml.XmlReader;
import dev.rollcall.contract.xml.XmlReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A message in the form in which the validator can judge its body: XML and forms as JSON, by the contract's own schema.
 *
 * @param headers the headers, with the Content-Type of the form below
 * @param text the body, empty if there is none
 * @param violations what the validator cannot see
 * @param mayBeMissing whether the contract gives the media type no schema, so that there may be no body
 */
record JudgedBody(
        Map<String, List<String>> headers, Optional<String> text, List<Objection> violations, boolean mayBeMissing) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static JudgedBody ofRequest(Contract contract, MatchedOperation operation, Exchange.Request request) {
        return of("request", contract, operation.requestSchemas(), request.headers(), request.body());
    }

    static JudgedBody ofResponse(Contract contract, MatchedOperation operation, Exchange.Response response) {
        return of(
                "response",
                contract,
                operation.responseSchemas(response.status()),
                response.headers(),
                response.body());
    }

    private static JudgedBody of(
            String side, Contract contract, Map<String, String> schemas, Map<String, List<String>> headers, Body body) {
        String type = Headers.mediaType(headers);
        boolean mayBeMissing = body.isEmpty() && schemas.getOrDefault(type, "-").isEmpty();
        if (body.isEmpty()) {
            return new JudgedBody(headers, Optional.empty(), List.of(), mayBeMissing);
        }
        if (type.isEmpty()) {
            Objection untyped = new Objection(
                    "validation." + side + ".contentType.missing",
                    "There is a body, but no Content-Type that says what it is");
            return new JudgedBody(headers, Optional.of(body.utf8()), List.of(untyped), false);
        }
        String schema = schemas.getOrDefault(type, "");
        if (schema.isEmpty()) {
            return new JudgedBody(headers, Optional.of(body.utf8()), List.of(), false);
        }
        return switch (type) {
            case "application/xml" -> xml(side, new XmlReader(contract, schema).read(body.toByteArray()), headers);
            case "application/x-www-form-urlencoded" -> asJson(headers, form(body.utf8()), List.of());
            case "text/plain", "text/html" -> plain(side, contract.schema(schema), headers, body.utf8());
            default -> new JudgedBody(headers, Optional.of(body.utf8()), List.of(), false);
        };
    }

    private static JudgedBody xml(String side, XmlReading reading, Map<String, List<String>> headers) {
        List<Objection> violations = reading.problems().stream()
                .map(problem -> new Objection(
                        "validation." + side + ".body." + problem.kind().key(),
                        problem.place() + " " + problem.message()))
                .toList();
        return asJson(headers, reading.isReadable() ? reading.value() : JSON.createObjectNode(), violations);
    }

    private static JsonNode form(String text) {
        ObjectNode members = JSON.createObjectNode();
        QueryParameters.of(text).forEach((name, values) -> members.put(name, values.get(values.size() - 1)));
        return members;
    }

    private static JudgedBody plain(String side, JsonNode schema, Map<String, List<String>> headers, String text) {
        List<Objection> violations = new ArrayList<>();
        String pattern = schema.path("pattern").asText();
        // The pattern is the contract's own, never a caller's.
        if (!Pattern.compile(pattern).matcher(text).find()) {
            violations.add(
                    new Objection("validation." + side + ".body.text.pattern", "The text does not match " + pattern));
        }
        return new JudgedBody(headers, Optional.of(text), violations, false);
    }

    private static JudgedBody asJson(Map<String, List<String>> headers, JsonNode value, List<Objection> violations) {
        Map<String, List<String>> asJson = new LinkedHashMap<>(headers);
        asJson.keySet().removeIf("Content-Type"::equalsIgnoreCase);
        asJson.put("Content-Type", List.of("application/json"));
        return new JudgedBody(asJson, Optional.of(value.toString()), violations, false);
    }
}
