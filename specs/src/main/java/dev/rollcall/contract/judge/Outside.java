package dev.rollcall.contract.judge;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;
import dev.rollcall.contract.Operation;
import dev.rollcall.contract.PathTemplate;
import java.util.List;

/** Exchanges that belong to no operation. The answer is the server's affair, unless the contract names it. */
final class Outside {
    private final Contract contract;
    private final ContractNode paths;
    private final ResponseRules otherMethods;

    Outside(Contract contract, SharedSchemas schemas, Secrets secrets) {
        this.contract = contract;
        this.paths = contract.root().member("paths");
        this.otherMethods = new ResponseRules(paths.member("x-other-methods"), schemas, secrets);
    }

    /** A browser's question whether a page may call at all: the Fetch standard's, and no call of the API. */
    static boolean isPreflight(Exchange.Request request) {
        if (!request.method().equals("OPTIONS")) {
            return false;
        }
        Message message = Message.of(request);
        return !message.header("Origin").isEmpty()
                && !message.header("Access-Control-Request-Method").isEmpty();
    }

    void judge(Exchange exchange, Findings ofRequest, Findings ofResponse) {
        Exchange.Request request = exchange.request();
        List<Operation> others = contract.operations().stream()
                .filter(operation ->
                        PathTemplate.of(operation.path()).match(request.path()).isPresent())
                .toList();
        if (others.isEmpty()) {
            String sentence = "The contract has no path that fits this one.";
            add(MessageKey.PATH_UNKNOWN, ofRequest, paths, "a path of the contract", "another one", sentence);
        } else {
            ContractNode path = paths.member(others.get(0).path());
            String methods =
                    String.join(" or ", others.stream().map(Operation::method).toList());
            String method = Secrets.cut(request.method());
            String sentence = "This path has no method " + method + " in the contract, only " + methods + ".";
            add(MessageKey.METHOD_UNKNOWN, ofRequest, path, methods, method, sentence);
        }
        answer(exchange, !others.isEmpty(), ofResponse);
    }

    private void answer(Exchange exchange, boolean knownPath, Findings findings) {
        Message message = Message.of(exchange.response());
        if (knownPath && otherMethods.lists(exchange.response().status())) {
            otherMethods.judge(exchange, findings);
        } else if (!message.body().isEmpty() && message.header("Content-Type").isEmpty()) {
            String sentence = "The answer has a body, but no Content-Type that says what it is.";
            add(MessageKey.CONTENT_TYPE_MISSING, findings, paths, "a media type", "", sentence);
        }
    }

    private static void add(
            MessageKey key, Findings findings, ContractNode rule, String expected, String received, String sentence) {
        Part part = key == MessageKey.CONTENT_TYPE_MISSING ? Part.HEADER : Part.START_LINE;
        String name = part == Part.HEADER ? "Content-Type" : "";
        findings.add(key, MessagePlace.of(part, name), rule.place(), expected, received, sentence);
    }
}
