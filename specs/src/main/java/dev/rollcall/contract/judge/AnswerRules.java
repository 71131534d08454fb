package dev.rollcall.contract.judge;

import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.Exchange;
import java.util.List;

/** What a contract says of one answer: its headers and its body. */
final class AnswerRules {
    private final ContractNode answer;
    private final List<HeaderRules> headers;
    private final UndeclaredHeaders undeclared;
    private final BodyRules body;

    AnswerRules(ContractNode answer, SharedSchemas schemas, Secrets secrets) {
        this.answer = answer;
        this.headers = answer.member("headers").members().entrySet().stream()
                // "If a response header is defined with the name "Content-Type", it shall be ignored."
                .filter(header -> !header.getKey().equalsIgnoreCase("Content-Type"))
                .map(header -> new HeaderRules(header.getKey(), header.getValue(), schemas, secrets))
                .toList();
        this.undeclared = new UndeclaredHeaders(answer);
        this.body = new BodyRules(answer, true, schemas, secrets);
    }

    void judge(Exchange exchange, Findings findings) {
        Message message = Message.of(exchange.response());
        int status = exchange.response().status();
        for (HeaderRules header : headers) {
            header.judge(message, findings);
        }
        undeclared.judge(message, findings);
        boolean bodiless = exchange.request().method().equals("HEAD") || status == 204 || status == 304 || status < 200;
        if (!bodiless) {
            body.judge(message, findings);
        } else if (!message.body().isEmpty()) {
            // RFC 9110, section 6.4.1: these answers have no content, whatever a contract says.
            BodyRules.unexpected(message, findings, answer.place());
        }
    }
}
