package dev.rollcall.junit;

import dev.rollcall.contract.Exchange;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a contract says of one exchange.
 *
 * @param exchange what was judged
 * @param ofRequest what the caller did wrong
 * @param ofResponse what the server did wrong
 */
record Verdict(Exchange exchange, List<Violation> ofRequest, List<Violation> ofResponse) {

    static Verdict on(Exchange exchange) {
        return SwaggerJudge.of(exchange.contract()).judge(exchange);
    }

    /** What speaks against the exchange, those violations of the request left out that were meant. */
    Stream<String> complaints(Set<String> meant) {
        return Stream.concat(
                ofRequest.stream()
                        .filter(violation -> !meant.contains(violation.key()))
                        .map(violation -> exchange + "\n  request: " + violation),
                ofResponse.stream().map(violation -> exchange + "\n  answer: " + violation));
    }
}
