package dev.rollcall.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rollcall.contract.Body;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.FirstMet;
import dev.rollcall.contract.Headers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The bodies that one message of an operation may have: their media types and what is in them. */
final class BodyCoverage {
    private static final int LABELS = 64;

    private final List<Declared> forms = new ArrayList<>();
    private final FirstMet<String, Optional<Declared>> labels = new FirstMet<>(LABELS, this::declared);

    /**
     * One media type that the contract has here.
     *
     * @param type as it stands in the contract
     * @param item the same, to be shown
     * @param form what is in such a body
     */
    private record Declared(String type, CoverageItem item, BodyForm form) {
        boolean is(String label) {
            return Headers.withoutParameters(type).equals(label);
        }
    }

    /**
     * @param message the operation and the status, or the word request
     * @param node the request body or the response in the contract
     * @param rowByRow whether nobody asks for the whole of what a body says, so that rows of lists that were met before need not be
     *     read again
     */
    BodyCoverage(String message, ContractNode node, boolean rowByRow) {
        node.member("content")
                .members()
                .forEach((type, content) -> forms.add(new Declared(
                        type,
                        new CoverageItem(CoverageKind.MEDIA_TYPE, message + " " + type),
                        new BodyForm(content.member("schema"), rowByRow))));
    }

    void known(Consumer<CoverageItem> items) {
        forms.forEach(each -> {
            items.accept(each.item());
            each.form().known(items);
        });
    }

    /**
     * Tells what a body shows.
     *
     * @return what the body says, without the rows of its lists if it is read row by row; missing if that cannot be told
     */
    JsonNode shown(Map<String, List<String>> headers, Body body, Consumer<CoverageItem> items) {
        if (forms.isEmpty()) {
            return MissingNode.getInstance();
        }
        String label = Headers.mediaType(headers);
        Optional<Declared> declared = labels.of(label);
        // Without a body the label says nothing, unless the contract knows an empty body of that label.
        if (declared.isEmpty() || (body.isEmpty() && declared.get().type().contains("*"))) {
            return MissingNode.getInstance();
        }
        items.accept(declared.get().item());
        return declared.get().form().shown(label, body, items);
    }

    private Optional<Declared> declared(String label) {
        String range = label.replaceFirst("/.*", "/*");
        return Stream.of(label, range, "*/*")
                .flatMap(wanted -> forms.stream().filter(form -> form.is(wanted)))
                .findFirst();
    }
}
