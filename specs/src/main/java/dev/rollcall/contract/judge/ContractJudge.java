package dev.rollcall.contract.judge;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.Operation;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.Violation.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The judge of one contract. What an operation says is compiled when its first exchange is judged, and then kept. */
public final class ContractJudge implements Judge {
    private static final Exchange.Response UNANSWERED = new Exchange.Response(0, Map.of(), Body.EMPTY);

    private final Contract contract;
    private final SharedSchemas ofRequests;
    private final SharedSchemas ofAnswers;
    private final Secrets secrets;
    private final Outside outside;
    private final Map<String, Route> routes = new ConcurrentHashMap<>();

    /** A judge by this contract. */
    public ContractJudge(Contract contract) {
        this.contract = contract;
        this.ofRequests = new SharedSchemas(contract, Side.REQUEST);
        this.ofAnswers = new SharedSchemas(contract, Side.RESPONSE);
        this.secrets = new Secrets(contract);
        this.outside = new Outside(contract, ofAnswers, secrets);
    }

    @Override
    public List<Violation> judge(Exchange exchange) {
        Exchange plain = contract.plain(exchange);
        if (Outside.isPreflight(plain.request())) {
            return List.of();
        }
        Findings ofRequest = new Findings(Side.REQUEST);
        Findings ofResponse = new Findings(Side.RESPONSE);
        Optional<Route> route = route(plain);
        if (route.isPresent()) {
            route.get().judgeRequest(plain.request(), ofRequest);
            route.get().judgeResponse(plain, ofResponse);
        } else {
            outside.judge(plain, ofRequest, ofResponse);
        }
        List<Violation> violations = new ArrayList<>(ofRequest.list());
        violations.addAll(ofResponse.list());
        return violations;
    }

    @Override
    public List<Violation> judgeRequest(String name, Exchange.Request request) {
        Exchange plain = contract.plain(new Exchange(name, Instant.EPOCH, request, UNANSWERED));
        if (Outside.isPreflight(plain.request())) {
            return List.of();
        }
        Findings findings = new Findings(Side.REQUEST);
        Optional<Route> route = route(plain);
        if (route.isPresent()) {
            route.get().judgeRequest(plain.request(), findings);
        } else {
            outside.judge(plain, findings, new Findings(Side.RESPONSE));
        }
        return List.copyOf(findings.list());
    }

    @Override
    public List<Violation> judgeAnswer(Exchange exchange) {
        Exchange plain = contract.plain(exchange);
        if (Outside.isPreflight(plain.request())) {
            return List.of();
        }
        Findings findings = new Findings(Side.RESPONSE);
        Optional<Route> route = route(plain);
        if (route.isPresent()) {
            route.get().judgeResponse(plain, findings);
        } else {
            outside.judge(plain, new Findings(Side.REQUEST), findings);
        }
        return List.copyOf(findings.list());
    }

    private Optional<Route> route(Exchange exchange) {
        return operation(exchange)
                .map(operation -> routes.computeIfAbsent(
                        operation.id(), id -> new Route(operation, contract.root(), ofRequests, ofAnswers, secrets)));
    }

    private Optional<Operation> operation(Exchange exchange) {
        Exchange.Request request = exchange.request();
        Optional<Operation> exact = contract.match(request.method(), request.path());
        // A HEAD is answered like a GET (RFC 9110, section 9.3.2), unless the product does not have it.
        boolean likeGet = request.method().equals("HEAD") && exchange.response().status() != 405;
        return exact.isPresent() || !likeGet ? exact : contract.match("GET", request.path());
    }
}
