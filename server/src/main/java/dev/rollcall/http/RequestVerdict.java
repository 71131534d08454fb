package dev.rollcall.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.Violation.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a request breaks its contract, if it does. Holds no secret: what was received is masked.
 *
 * @param contract the name of the contract
 * @param violations in what ways; warnings are no matter of callers, and left out
 */
record RequestVerdict(String contract, List<Violation> violations) {

    RequestVerdict {
        violations = violations.isEmpty()
                ? List.of()
                : violations.stream()
                        .filter(violation -> violation.severity() == Severity.ERROR)
                        .toList();
    }

    /** Whether it does not break the contract at all. */
    boolean isFine() {
        return violations.isEmpty();
    }

    /** The sorts of violations, as tests and reports name them: {@code request.parameter.type}. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        violations.forEach(violation -> keys.add(key(violation)));
        return keys;
    }

    /** Says what is wrong, and with what. */
    void tell(ObjectNode problem) {
        problem.put("contract", contract);
        ArrayNode list = problem.putArray("violations");
        violations.forEach(violation -> tell(violation, list.addObject()));
    }

    private static void tell(Violation violation, ObjectNode node) {
        node.put("key", key(violation))
                .put(
                        "in",
                        violation.where().part().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .put("pointer", violation.where().path());
        if (violation.where().line() > 0) {
            node.put("line", violation.where().line())
                    .put("column", violation.where().column());
        }
        node.put("expected", violation.expected())
                .put("received", violation.received())
                .put("sentence", violation.sentence());
        node.putObject("rule")
                .put("file", violation.rule().file())
                .put("line", violation.rule().line())
                .put("pointer", violation.rule().pointer());
    }

    private static String key(Violation violation) {
        return "request." + violation.key();
    }
}
