package dev.rollcall.contract.report;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Operation;
import java.util.Optional;

/** How exchanges are named in reports: by operation, since a path may hold a password or a token. */
final class Traffic {
    private Traffic() {}

    static Subject subject(Contract contract, Exchange sent) {
        Exchange.Request request = contract.plain(sent).request();
        return new Subject(
                contract.name(),
                request.method() + " "
                        + operation(contract, request)
                                .map(Operation::path)
                                .orElseGet(() -> MaskedPath.of(request.path())));
    }

    static Optional<Operation> operation(Contract contract, Exchange.Request plain) {
        String method = plain.method().equals("HEAD") ? "GET" : plain.method();
        return contract.match(plain.method(), plain.path()).or(() -> contract.match(method, plain.path()));
    }
}
