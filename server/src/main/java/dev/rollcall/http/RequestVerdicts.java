package dev.rollcall.http;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.Violation.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How requests break one contract. Clients that poll say the same again and again, so the verdicts on the last requests
 * without a body are remembered. Thread-safe.
 */
final class RequestVerdicts {
    private static final int REMEMBERED = 128;

    private final String contract;
    private final Judge judge;
    private final Map<Exchange.Request, List<Violation>> remembered = new LinkedHashMap<>();

    RequestVerdicts(Contract contract) {
        this.contract = contract.name();
        this.judge = Judge.of(contract);
    }

    /** What is wrong; warnings are no matter of callers. */
    List<Violation> on(Exchange.Request request) {
        if (!request.body().isEmpty()) {
            return judged(request);
        }
        List<Violation> known = known(request);
        if (known != null) {
            return known;
        }
        // Outside of the lock: two threads may well judge the same.
        List<Violation> violations = judged(request);
        remember(request, violations);
        return violations;
    }

    private List<Violation> judged(Exchange.Request request) {
        return judge.judgeRequest(contract, request).stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .toList();
    }

    private synchronized @Nullable List<Violation> known(Exchange.Request request) {
        return remembered.get(request);
    }

    private synchronized void remember(Exchange.Request request, List<Violation> violations) {
        remembered.put(request, violations);
        if (remembered.size() > REMEMBERED) {
            remembered.remove(remembered.keySet().iterator().next());
        }
    }
}
