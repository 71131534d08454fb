package dev.rollcall.contract.judge;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.Operation;
import dev.rollcall.contract.Violation;
import dev.rollcall.contract.Violation.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The judge of one contract. What an operation says is compiled when its first exchange is judged, and then kept. */
public final class ContractJudge implements Judge {
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
        Optional<Operation> operation = operation(plain);
        if (operation.isPresent()) {
            Route route = routes.computeIfAbsent(
                    operation.get().id(),
                    id -> new Route(operation.get(), contract.root(), ofRequests, ofAnswers, secrets));
            route.judgeRequest(plain.request(), ofRequest);
            route.judgeResponse(plain, ofResponse);
        } else {
            outside.judge(plain, ofRequest, ofResponse);
        }
        List<Violation> violations = new ArrayList<>(ofRequest.list());
        violations.addAll(ofResponse.list());
        return violations;
    }

    private Optional<Operation> operation(Exchange exchange) {
        Exchange.Request request = exchange.request();
        Optional<Operation> exact = contract.match(request.method(), request.path());
        // A HEAD is answered like a GET (RFC 9110, section 9.3.2), unless the product does not have it.
        boolean likeGet = request.method().equals("HEAD") && exchange.response().status() != 405;
        return exact.isPresent() || !likeGet ? exact : contract.match("GET", request.path());
    }
}
