package dev.rollcall.suite.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Exchange.Response;
import dev.rollcall.contract.Operation;
import dev.rollcall.contract.xml.XmlWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers that a contract shows, each after a conformant request of the same operation. */
final class ContractExamples {
    private final Contract contract;

    ContractExamples(Contract contract) {
        this.contract = contract;
    }

    /** Every example of the operation that the exchange belongs to. */
    List<Exchange> after(Exchange exchange, Operation operation) {
        List<Exchange> examples = new ArrayList<>();
        ContractNode node = Corpus.node(contract, operation);
        node.member("responses")
                .members()
                .forEach((status, response) -> response.member("content")
                        .members()
                        .forEach((type, content) -> content.member("examples")
                                .members()
                                .forEach((name, example) -> examples.add(new Exchange(
                                        exchange.contract(),
                                        exchange.at(),
                                        exchange.request(),
                                        answer(
                                                status,
                                                response,
                                                type,
                                                content,
                                                example.member("value").value()))))));
        return examples;
    }

    private Response answer(String status, ContractNode response, String type, ContractNode content, JsonNode value) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.member("headers").members().forEach((name, header) -> {
            if (header.says("required")) {
                headers.put(name, List.of(value(header)));
            }
        });
        headers.put("Content-Type", List.of(type));
        return new Response(Integer.parseInt(status), headers, Body.of(bytes(type, content, value)));
    }

    private static String value(ContractNode header) {
        JsonNode example = header.value().path("example");
        JsonNode values = header.member("schema").value().path("enum");
        return example.isMissingNode() ? values.path(0).asText("1") : example.asText();
    }

    private byte[] bytes(String type, ContractNode content, JsonNode value) {
        if (type.equals("application/xml")) {
            String pointer = content.member("schema").pointer();
            return new XmlWriter(contract, pointer.substring(pointer.lastIndexOf('/') + 1)).write(value);
        }
        String text = type.startsWith("text/") && value.isTextual() ? value.asText() : value.toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
