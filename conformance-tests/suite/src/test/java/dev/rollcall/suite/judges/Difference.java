package dev.rollcall.suite.judges;

import dev.rollcall.contract.Exchange;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One row of the table of what the two judges may differ in.
 *
 * @param reason why only one of them says so
 * @param decidedBy the sentence of the specification that decides who is right
 * @param keys the violations that the other one does not know
 * @param where in which exchanges
 */
record Difference(String reason, String decidedBy, Set<String> keys, Predicate<Exchange> where) {
    private static final List<Difference> TABLE = List.of(
            new Difference(
                    "Only the validator looks at Accept; it wants a media type that some answer has.",
                    "RFC 9110, 12.5.1: the server may 'disregard the header field by treating the response as if it is not subject"
                            + " to content negotiation'",
                    Set.of("validation.request.accept.invalid", "validation.request.accept.notAllowed")),
            new Difference(
                    "A browser asks before it calls; the validator takes that for a call.",
                    "Fetch, 4.8: a CORS-preflight request 'checks to see if the CORS protocol is understood'; OpenAPI describes no such call",
                    Set.of("validation.request.operation.notAllowed"),
                    Difference::isPreflight),
            new Difference(
                    "The validator takes paths for equal that differ in letter case or in slashes.",
                    "OpenAPI 3.0.3, 4.7.8.1: 'The path is appended (no relative URL resolution) to the expanded URL from the Server"
                            + " Object's url field in order to construct the full URL'; RFC 3986, 6.2.2.1: other components than scheme"
                            + " and host 'are assumed to be case-sensitive'",
                    Set.of("request.path.unknown")),
            new Difference(
                    "The validator takes name[] and name[key] for the parameter of that name.",
                    "OpenAPI 3.0.3, 4.7.12.1: 'Parameter names are case sensitive ... the name corresponds to the parameter name used"
                            + " by the in property'",
                    Set.of("request.parameter.unknown")),
            new Difference(
                    "The validator decodes what it can and leaves the rest as it is.",
                    "RFC 3986, 2.1: 'A percent-encoded octet is encoded as a character triplet, consisting of the percent character %"
                            + " followed by the two hexadecimal digits'",
                    Set.of("request.target.encoding", "request.body.form.malformed")),
            new Difference(
                    "The validator takes the last of several form members.",
                    "OpenAPI 3.0.3, 4.7.15: only arrays and objects may 'generate separate parameters for each value'",
                    Set.of("request.body.form.repeated")),
            new Difference(
                    "The validator stops after the first value.",
                    "RFC 8259, 2: 'JSON-text = ws value ws', and nothing after it",
                    Set.of("request.body.json.trailing", "response.body.json.trailing")),
            new Difference(
                    "The validator keeps the last of equal names.",
                    "RFC 8259, 4: 'The names within an object SHOULD be unique'",
                    Set.of("request.body.json.duplicate-key", "response.body.json.duplicate-key")));

    Difference {
        keys = Set.copyOf(keys);
    }

    private Difference(String reason, String decidedBy, Set<String> keys) {
        this(reason, decidedBy, keys, exchange -> true);
    }

    /** Whether the other judge may well say nothing of it. */
    static boolean explains(Exchange exchange, String key) {
        return TABLE.stream().anyMatch(each -> each.keys.contains(key) && each.where.test(exchange));
    }

    private static boolean isPreflight(Exchange exchange) {
        return exchange.request().method().equals("OPTIONS")
                && exchange.request().headers().keySet().stream()
                        .anyMatch("Access-Control-Request-Method"::equalsIgnoreCase);
    }
}
