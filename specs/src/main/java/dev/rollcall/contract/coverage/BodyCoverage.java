package dev.rollcall.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.ContractNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The bodies that one message of an operation may have: their media types and what is in them. */
final class BodyCoverage {
    private final String message;
    private final Map<String, BodyForm> forms = new LinkedHashMap<>();

    /**
     * @param message the operation and the status, or the word request
     * @param node the request body or the response in the contract
     */
    BodyCoverage(String message, ContractNode node) {
        this.message = message;
        node.member("content")
                .members()
                .forEach((type, content) -> forms.put(type, new BodyForm(content.member("schema"))));
    }

    void known(Consumer<CoverageItem> items) {
        forms.forEach((type, form) -> {
            items.accept(item(type));
            form.items().known(items);
        });
    }

    void shown(Map<String, List<String>> headers, Body body, Consumer<CoverageItem> items) {
        String label = Headers.mediaType(headers);
        declared(label).ifPresent(declared -> {
            // Without a body the label says nothing, unless the contract knows an empty body of that label.
            if (!body.isEmpty() || !declared.getKey().contains("*")) {
                items.accept(item(declared.getKey()));
                declared.getValue().items().shown(declared.getValue().read(label, body), items);
            }
        });
    }

    /** What the body says, missing if that cannot be told. */
    JsonNode value(Map<String, List<String>> headers, Body body) {
        String label = Headers.mediaType(headers);
        return declared(label)
                .map(declared -> declared.getValue().read(label, body))
                .orElse(MissingNode.getInstance());
    }

    private CoverageItem item(String type) {
        return new CoverageItem(CoverageKind.MEDIA_TYPE, message + " " + type);
    }

    private Optional<Map.Entry<String, BodyForm>> declared(String label) {
        String range = label.replaceFirst("/.*", "/*");
        return Stream.of(label, range, "*/*")
                .flatMap(wanted -> forms.entrySet().stream()
                        .filter(form -> Headers.plain(form.getKey()).equals(wanted)))
                .findFirst();
    }
}
