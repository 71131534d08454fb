package dev.rollcall.contract.judge;

import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The answers that a contract knows in one place. Thread-safe; each answer's rules are compiled when first needed. */
final class ResponseRules {
    private final ContractNode responses;
    private final SharedSchemas schemas;
    private final Secrets secrets;
    private final Map<String, AnswerRules> answers = new ConcurrentHashMap<>();

    /** @param responses the map from statuses to answers */
    ResponseRules(ContractNode responses, SharedSchemas schemas, Secrets secrets) {
        this.responses = responses;
        this.schemas = schemas;
        this.secrets = secrets;
    }

    void judge(Exchange exchange, Findings findings) {
        int status = exchange.response().status();
        Optional<String> entry = entry(status);
        if (entry.isEmpty()) {
            findings.add(
                    MessageKey.STATUS_UNDECLARED,
                    MessagePlace.of(Part.START_LINE, ""),
                    responses.place(),
                    "one of " + String.join(", ", responses.members().keySet()),
                    String.valueOf(status),
                    "The answer has the status " + status + ", which the contract does not list for this operation.");
            return;
        }
        answers.computeIfAbsent(entry.get(), key -> new AnswerRules(responses.member(key), schemas, secrets))
                .judge(exchange, findings);
    }

    /** Whether the contract lists the status itself. */
    boolean lists(int status) {
        return entry(status).isPresent();
    }

    /** The status itself goes before its range, that before the default. */
    private Optional<String> entry(int status) {
        for (String key : new String[] {String.valueOf(status), status / 100 + "XX", status / 100 + "xx", "default"}) {
            if (responses.value().has(key)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }
}
