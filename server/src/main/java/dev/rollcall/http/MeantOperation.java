package dev.rollcall.http;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Operation;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Which operation of a contract a request means that no resource was matched for. */
final class MeantOperation {
    private static final Exchange.Response UNANSWERED = new Exchange.Response(0, Map.of(), Body.EMPTY);

    private MeantOperation() {}

    /** The operation; that of a HEAD is what a GET would mean. */
    static Optional<Operation> of(Contract contract, Exchange.Request sent) {
        Exchange.Request request = contract.plain(new Exchange(contract.name(), Instant.EPOCH, sent, UNANSWERED))
                .request();
        String method = request.method().equals("HEAD") ? "GET" : request.method();
        return contract.match(method, request.path());
    }
}
