package dev.rollcall.suite.judges;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Operation;
import java.util.Map;
import java.util.Optional;

/** The operation that a request means, if any. */
record MatchedOperation(Optional<Operation> operation) {

    static MatchedOperation of(Contract contract, Exchange exchange) {
        Exchange.Request request = exchange.request();
        // A HEAD is answered like a GET, so it is judged like one, unless the product does not have it.
        boolean likeGet = request.method().equals("HEAD") && exchange.response().status() != 405;
        String method = likeGet ? "GET" : request.method();
        return new MatchedOperation(contract.match(method, request.path()));
    }

    /** The method by which it is judged: that of the contract, if there is one. */
    String method(String meant) {
        return operation.map(Operation::method).orElse(meant);
    }

    boolean isUnknown() {
        return operation.isEmpty();
    }

    boolean closedQuery() {
        return operation.map(Operation::closedQuery).orElse(false);
    }

    Map<String, String> requestSchemas() {
        return operation.map(Operation::requestSchemas).orElse(Map.of());
    }

    Map<String, String> responseSchemas(int status) {
        return operation
                .map(found -> found.responseSchemas().get(String.valueOf(status)))
                .orElse(Map.of());
    }
}
