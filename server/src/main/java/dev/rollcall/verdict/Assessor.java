package dev.rollcall.verdict;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Headers;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.Late;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.coverage.Coverage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what one contract has to say of requests and of whole exchanges. Clients that poll say the same again and again and
 * get the same answer, so what was found out about the last ones is remembered. Thread-safe.
 */
public final class Assessor {
    private static final int EXCHANGES = 32;
    private static final int LARGEST_BODY = 64 * 1024;

    private final String contract;
    private final Late<Judge> judge;
    private final Coverage coverage;
    private final Memory<Exchange, Assessment> exchanges = new Memory<>(EXCHANGES);

    /** By this contract. */
    public Assessor(Contract contract) {
        this.contract = contract.name();
        this.judge = new Late<>(() -> Judge.of(contract));
        this.coverage = new Coverage(contract);
    }

    /** The name of the contract. */
    String contract() {
        return contract;
    }

    /** How a request breaks the contract, warnings included, before there is an answer. */
    public List<Violation> request(Exchange.Request request) {
        return judge.get().judgeRequest(contract, request);
    }

    /** An empty coverage of the contract. */
    Coverage coverage() {
        return coverage.another();
    }

    /**
     * All that can be said of an exchange.
     *
     * @param ofRequest what was said of its request before, which is not found out again
     */
    Assessment exchange(Exchange exchange, Optional<List<Violation>> ofRequest) {
        return isWorthwhile(exchange)
                ? exchanges.of(timeless(exchange), () -> assessed(exchange, ofRequest))
                : assessed(exchange, ofRequest);
    }

    /** JSON is judged row by row, and sooner than it is looked up. */
    private static boolean isWorthwhile(Exchange exchange) {
        int bodies =
                exchange.request().body().size() + exchange.response().body().size();
        return bodies <= LARGEST_BODY
                && !Headers.mediaType(exchange.response().headers()).endsWith("json");
    }

    /** Answers that differ in their time alone are the same: the clock writes it, and the contract says nothing of it. */
    private static Exchange timeless(Exchange exchange) {
        Exchange.Response response = exchange.response();
        Map<String, List<String>> headers = new LinkedHashMap<>(response.headers());
        headers.remove("Date");
        return new Exchange(
                exchange.contract(),
                Instant.EPOCH,
                exchange.request(),
                new Exchange.Response(response.status(), headers, response.body()));
    }

    private Assessment assessed(Exchange exchange, Optional<List<Violation>> ofRequest) {
        // Only the answer tells that the product has no HEAD, and so that the request was not like a GET.
        boolean noHead = exchange.request().method().equals("HEAD")
                && exchange.response().status() == 405;
        return new Assessment(
                ofRequest
                        .filter(known -> !noHead)
                        .map(known -> both(known, judge.get().judgeAnswer(exchange)))
                        .orElseGet(() -> judge.get().judge(exchange)),
                coverage.shownBy(exchange));
    }

    private static List<Violation> both(List<Violation> ofRequest, List<Violation> ofAnswer) {
        return Stream.concat(ofRequest.stream(), ofAnswer.stream()).toList();
    }
}
