package dev.rollcall.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an operation of a contract knows, and which of it an exchange shows. Thread-safe. */
final class OperationCoverage {
    private final CoverageItem item;
    private final List<ParameterCoverage> parameters;
    private final BodyCoverage request;
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    OperationCoverage(Contract contract, Operation operation) {
        this.item = new CoverageItem(CoverageKind.OPERATION, operation.id());
        ContractNode path = contract.root().member("paths").member(operation.path());
        ContractNode node = path.member(operation.method().toLowerCase(Locale.ROOT));
        this.parameters = Stream.concat(
                        path.member("parameters").items(),
                        node.member("parameters").items())
                .map(parameter -> new ParameterCoverage(operation, parameter))
                .toList();
        this.request = new BodyCoverage(operation.id() + " request", node.member("requestBody"), true);
        node.member("responses").members().forEach((status, answer) -> {
            String name = operation.id() + " " + status;
            CoverageItem known = new CoverageItem(CoverageKind.STATUS, name);
            Refusals refusals = Refusals.of(name, status, answer);
            answers.put(status, new Answer(known, new BodyCoverage(name, answer, refusals.areNone()), refusals));
        });
    }

    void known(Consumer<CoverageItem> items) {
        items.accept(item);
        parameters.forEach(parameter -> parameter.known(items));
        request.known(items);
        answers.values().forEach(answer -> {
            items.accept(answer.item());
            answer.bodies().known(items);
            answer.refusals().known(items);
        });
    }

    void shown(Exchange exchange, Consumer<CoverageItem> items) {
        shownByRequest(exchange, items);
        shownByAnswer(exchange, items);
    }

    void shownByRequest(Exchange exchange, Consumer<CoverageItem> items) {
        items.accept(item);
        SentValues sent = new SentValues(exchange.request());
        for (ParameterCoverage parameter : parameters) {
            parameter.shown(sent, items);
        }
        request.shown(exchange.request().headers(), exchange.request().body(), items);
    }

    void shownByAnswer(Exchange exchange, Consumer<CoverageItem> items) {
        Exchange.Response response = exchange.response();
        Answer answer = declared(response.status());
        if (answer != null) {
            items.accept(answer.item());
            JsonNode value = answer.bodies().shown(response.headers(), response.body(), items);
            answer.refusals().shown(value, items);
        }
    }

    /** As which status the contract knows this one: itself, its class, or any; null if as none. */
    private @Nullable Answer declared(int status) {
        String itself = String.valueOf(status);
        Answer answer = answers.get(itself);
        if (answer == null) {
            answer = answers.get(itself.charAt(0) + "XX");
        }
        return answer == null ? answers.get("default") : answer;
    }

    /** What is known of the answers with one status. */
    private record Answer(CoverageItem item, BodyCoverage bodies, Refusals refusals) {}
}
