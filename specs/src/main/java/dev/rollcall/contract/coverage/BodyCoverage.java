package dev.rollcall.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.Headers;
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
     * @param rowByRow whether nobody asks for the whole of what a body says, so that rows of lists that were met before need not be
     *     read again
     */
    BodyCoverage(String message, ContractNode node, boolean rowByRow) {
        this.message = message;
        node.member("content")
                .members()
                .forEach((type, content) -> forms.put(type, new BodyForm(content.member("schema"), rowByRow)));
    }

    void known(Consumer<CoverageItem> items) {
        forms.forEach((type, form) -> {
            items.accept(item(type));
            form.known(items);
        });
    }

    /**
     * Tells what a body shows.
     *
     * @return what the body says, without the rows of its lists if it is read row by row; missing if that cannot be told
     */
    JsonNode shown(Map<String, List<String>> headers, Body body, Consumer<CoverageItem> items) {
        String label = Headers.mediaType(headers);
        Optional<Map.Entry<String, BodyForm>> declared = declared(label);
        if (declared.isEmpty()) {
            return MissingNode.getInstance();
        }
        String type = declared.get().getKey();
        BodyForm form = declared.get().getValue();
        // Without a body the label says nothing, unless the contract knows an empty body of that label.
        if (body.isEmpty() && type.contains("*")) {
            return MissingNode.getInstance();
        }
        items.accept(item(type));
        return form.shown(label, body, items);
    }

    private CoverageItem item(String type) {
        return new CoverageItem(CoverageKind.MEDIA_TYPE, message + " " + type);
    }

    private Optional<Map.Entry<String, BodyForm>> declared(String label) {
        String range = label.replaceFirst("/.*", "/*");
        return Stream.of(label, range, "*/*")
                .flatMap(wanted -> forms.entrySet().stream()
                        .filter(form -> Headers.withoutParameters(form.getKey()).equals(wanted)))
                .findFirst();
    }
}
