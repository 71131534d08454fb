package dev.rollcall.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.contract.Operation;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the mock refuses in its own name (RFC 9457), since a caller prefers something. The status is 422: no contract
 * here documents it, so nobody takes it for the product's.
 */
final class MockProblem {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int STATUS = 422;

    private MockProblem() {}

    /** The request breaks the contract, and the caller prefers to be told. */
    static Response brokenRequest(RequestVerdict verdict) {
        int count = verdict.violations().size();
        ObjectNode problem = problem("broken-request", "The request breaks the contract")
                .put("detail", count + (count == 1 ? " violation" : " violations") + " of " + verdict.contract());
        verdict.tell(problem);
        return response(problem);
    }

    /** The operation has no such answer. */
    static Response undocumented(Operation operation, List<Preference> wishes, List<DocumentedAnswer> documented) {
        ObjectNode problem = problem("undocumented-answer", "The contract documents no such answer")
                .put("detail", operation.id() + " has no answer with " + told(wishes))
                .put("operation", operation.id());
        Map<String, Set<String>> examples = new LinkedHashMap<>();
        documented.forEach(answer -> {
            Set<String> names = examples.computeIfAbsent(answer.status(), status -> new LinkedHashSet<>());
            if (!answer.example().isEmpty()) {
                names.add(answer.example());
            }
        });
        examples.forEach((code, names) -> {
            ObjectNode answer = problem.withArray("documented").addObject().put("code", Integer.parseInt(code));
            answer.set("examples", JSON.valueToTree(names));
        });
        return response(problem);
    }

    private static String told(List<Preference> wishes) {
        return String.join(
                " and ",
                wishes.stream().map(wish -> wish.name() + " " + wish.value()).toList());
    }

    private static ObjectNode problem(String type, String title) {
        return JSON.createObjectNode()
                .put("type", "urn:rollcall:problem:" + type)
                .put("title", title)
                .put("status", STATUS);
    }

    private static Response response(ObjectNode problem) {
        return Response.status(STATUS)
                .entity(problem.toString())
                .header("Content-Type", "application/problem+json")
                .build();
    }
}
