package dev.rollcall.contract.har;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The headers of which a contract or HTTP itself says anything. Of others nothing can be said: without them, many of the
 * messages in a recording are the same. Immutable.
 */
final class HeadersThatCount {
    private static final Set<String> OF_ANY_REQUEST =
            Set.of("Content-Type", "Cookie", "Authorization", "Origin", "Access-Control-Request-Method");
    private static final Set<String> OF_ANY_ANSWER =
            Set.of("Content-Type", "Set-Cookie", "Location", "WWW-Authenticate", "Retry-After");

    private final NavigableSet<String> ofRequests = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final NavigableSet<String> ofAnswers = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    HeadersThatCount(Contract contract) {
        JsonNode document = contract.root().value();
        ofRequests.addAll(OF_ANY_REQUEST);
        ofRequests.add(
                document.path("info").path("x-method-override").path("header").asText());
        ofAnswers.addAll(OF_ANY_ANSWER);
        gather(document);
    }

    /** Parameters and security schemes, wherever they stand; and whatever stands below {@code headers}. */
    private void gather(JsonNode node) {
        if (node.path("in").asText().equals("header")) {
            ofRequests.add(node.path("name").asText());
        }
        node.path("headers").fieldNames().forEachRemaining(ofAnswers::add);
        node.forEach(this::gather);
    }

    /** The request with no other headers, of no time. */
    Exchange.Request of(Exchange.Request request) {
        return new Exchange.Request(
                request.method(), request.path(), request.query(), of(request.headers(), ofRequests), request.body());
    }

    /** The answer with no other headers. */
    Exchange.Response of(Exchange.Response answer) {
        return new Exchange.Response(answer.status(), of(answer.headers(), ofAnswers), answer.body());
    }

    private static Map<String, List<String>> of(Map<String, List<String>> headers, Set<String> names) {
        Map<String, List<String>> counting = new HashMap<>();
        headers.forEach((name, values) -> {
            if (names.contains(name)) {
                counting.put(name, values);
            }
        });
        return counting;
    }
}
