package dev.rollcall.http;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Violation;
import dev.rollcall.journal.Entry;
import dev.rollcall.journal.Said;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.verdict.Finding;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An exchange as far as it is known. Belongs to one request and so to one thread at a time. */
final class ExchangeDraft {
    private final String contract;
    private final Sandbox sandbox;
    private final Instant at;
    private final String method;
    private final RequestTarget target;
    private final Map<String, List<String>> requestHeaders;
    private long life;
    private Body requestBody = Body.EMPTY;
    private int status;
    private Map<String, List<String>> responseHeaders = Map.of();
    private Optional<String> operation = Optional.empty();
    private Optional<String> bentBy = Optional.empty();
    private Optional<List<Violation>> ofRequest = Optional.empty();
    private Optional<Entry> entry = Optional.empty();
    private Optional<Kept> kept = Optional.empty();

    /** What was said, and what is known of it. */
    record Kept(Said said, Finding finding) {}

    private ExchangeDraft(String contract, ContainerRequestContext request) {
        this.contract = contract;
        this.sandbox = CallProperties.SANDBOX.of(request);
        this.life = sandbox.life();
        this.at = sandbox.clock().instant();
        this.method = request.getMethod();
        this.target = CallProperties.TARGET.of(request);
        this.requestHeaders = copy(request.getHeaders());
    }

    static ExchangeDraft begin(String contract, ContainerRequestContext request) {
        return new ExchangeDraft(contract, request);
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> headers) {
        Map<String, List<String>> copy = new HashMap<>();
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return Map.copyOf(copy);
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /** The call has its turn now: it belongs to this life of its sandbox. */
    void hasItsTurn() {
        life = sandbox.life();
    }

    void bodySent(Body body) {
        requestBody = body;
    }

    /** What a judge says of the request. */
    void judged(List<Violation> violations) {
        ofRequest = Optional.of(violations);
    }

    /** What was meant, and why the answer is another one. */
    void told(Optional<String> operationId, Optional<String> reason) {
        operation = operationId;
        bentBy = reason;
    }

    void answered(int answerStatus, Map<String, List<String>> headers) {
        status = answerStatus;
        responseHeaders = copy(headers);
    }

    /** What the caller sent, as far as it was read. */
    Exchange.Request request() {
        return new Exchange.Request(method, target.path(), target.query(), requestHeaders, requestBody);
    }

    int status() {
        return status;
    }

    /**
     * Writes it down.
     *
     * @param answerBody as it was written; the server keeps it to itself when it answers a HEAD
     */
    void keep(Body answerBody) {
        Body sent = method.equals("HEAD") ? Body.EMPTY : answerBody;
        Exchange exchange = new Exchange(contract, at, request(), new Exchange.Response(status, responseHeaders, sent));
        Said said = new Said(exchange, operation, bentBy);
        Finding finding = new Finding(ofRequest);
        entry = sandbox.record(said, life, finding);
        kept = Optional.of(new Kept(said, finding));
    }

    /** When the call came, by the clock of the sandbox. */
    Instant at() {
        return at;
    }

    /** In which life of its sandbox it has its turn. */
    long life() {
        return life;
    }

    /** What was written down, as soon as it was. */
    Optional<Kept> kept() {
        return kept;
    }

    /** As it stands in the journal, as soon as it does; empty for good if its sandbox has begun anew since its turn. */
    Optional<Entry> entry() {
        return entry;
    }
}
