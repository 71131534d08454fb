package dev.rollcall.contract.report;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;

/** How exchanges are named in reports: by operation, since a path may hold a password or a token. */
final class Traffic {
    private Traffic() {}

    static Subject subject(Contract contract, Exchange sent) {
        Exchange.Request request = contract.plain(sent).request();
        String method = request.method().equals("HEAD") ? "GET" : request.method();
        return contract.match(request.method(), request.path())
                .or(() -> contract.match(method, request.path()))
                .map(operation -> new Subject(contract.name(), request.method() + " " + operation.path()))
                .orElseGet(() -> new Subject(contract.name(), request.method() + " " + MaskedPath.of(request.path())));
    }
}
