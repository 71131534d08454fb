package dev.rollcall.suite.coverage;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Headers;
import dev.rollcall.contract.Operation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What answers the traffic of a test run has shown: operation, status and media type, one line each. Thread-safe; it
 * grows as long as the JVM lives, but not beyond what the contracts can say.
 */
final class Evidence {
    private static final Set<String> SHOWN = new TreeSet<>();
    private static final Map<String, Contract> CONTRACTS = new ConcurrentHashMap<>();
    private static final String NO_BODY = "-";

    private Evidence() {}

    /** Takes note of what these exchanges show. What belongs to no operation shows nothing. */
    static void take(Collection<Exchange> exchanges) {
        synchronized (SHOWN) {
            exchanges.stream().flatMap(Evidence::line).forEach(SHOWN::add);
        }
    }

    /** Every line so far, as {@code contract operation status media-type}; the media type is - where there is no body. */
    static List<String> shown() {
        synchronized (SHOWN) {
            return List.copyOf(SHOWN);
        }
    }

    /** Every line that a contract knows. */
    static List<String> known(Contract contract) {
        return contract.operations().stream()
                .flatMap(operation -> operation.responseSchemas().entrySet().stream()
                        .flatMap(response -> types(response.getValue())
                                .map(type -> line(contract.name(), operation, response.getKey(), type))))
                .sorted()
                .toList();
    }

    private static Stream<String> types(Map<String, String> schemas) {
        return schemas.isEmpty() ? Stream.of(NO_BODY) : schemas.keySet().stream();
    }

    private static Stream<String> line(Exchange sent) {
        Contract contract = CONTRACTS.computeIfAbsent(sent.contract(), Contract::named);
        Exchange exchange = contract.plain(sent);
        return contract.match(exchange.request().method(), exchange.request().path()).stream()
                .map(operation -> line(
                        contract.name(),
                        operation,
                        String.valueOf(exchange.response().status()),
                        type(operation, exchange.response())));
    }

    private static String type(Operation operation, Exchange.Response response) {
        String type = Headers.first(response.headers(), "Content-Type")
                .map(Headers::withoutParameters)
                .orElse(NO_BODY);
        Map<String, String> declared =
                operation.responseSchemas().getOrDefault(String.valueOf(response.status()), Map.of());
        // An empty body may still be labelled; it is one only where the contract knows the label.
        return response.body().isEmpty() && !declared.containsKey(type) ? NO_BODY : type;
    }

    private static String line(String contract, Operation operation, String status, String type) {
        return contract + " " + operation.id() + " " + status + " " + type;
    }
}
