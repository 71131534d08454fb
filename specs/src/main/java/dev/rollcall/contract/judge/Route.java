package dev.rollcall.contract.judge;

import dev.rollcall.contract.ContractNode;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.MessagePlace;
import dev.rollcall.contract.MessagePlace.Part;
import dev.rollcall.contract.Operation;
import dev.rollcall.contract.PathTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that a contract says of one operation, compiled. Thread-safe. */
final class Route {
    private final Operation operation;
    private final PathTemplate template;
    private final ContractNode node;
    private final List<ParameterRules> parameters;
    private final SecurityRules security;
    private final BodyRules body;
    private final ResponseRules responses;
    private final Secrets secrets;

    Route(Operation operation, ContractNode root, SharedSchemas ofRequests, SharedSchemas ofAnswers, Secrets secrets) {
        ContractNode path = root.member("paths").member(operation.path());
        this.operation = operation;
        this.template = PathTemplate.of(operation.path());
        this.node = path.member(operation.method().toLowerCase(Locale.ROOT));
        this.parameters = parameters(path, node, ofRequests, secrets);
        this.security = new SecurityRules(node);
        ContractNode requestBody = node.member("requestBody");
        this.body = new BodyRules(
                requestBody.exists() ? requestBody : node, requestBody.says("required"), ofRequests, secrets);
        this.responses = new ResponseRules(node.member("responses"), ofAnswers, secrets);
        this.secrets = secrets;
    }

    private static List<ParameterRules> parameters(
            ContractNode path, ContractNode operation, SharedSchemas schemas, Secrets secrets) {
        Map<String, ParameterRules> parameters = new LinkedHashMap<>();
        Stream.concat(
                        path.member("parameters").items(),
                        operation.member("parameters").items())
                .map(each -> new ParameterRules(each, schemas, secrets))
                .filter(each -> !each.isIgnored())
                .forEach(each -> parameters.put(each.identity(), each));
        return List.copyOf(parameters.values());
    }

    void judgeRequest(Exchange.Request request, Findings findings) {
        Map<String, String> path = template.match(request.path()).orElse(Map.of());
        Target target = Target.of(request, path);
        encoding(request, target, findings);
        security.judge(target, findings);
        for (ParameterRules parameter : parameters) {
            parameter.judge(target, findings);
        }
        if (operation.closedQuery()) {
            unknown(target, findings);
        }
        body.judge(target.message(), findings);
    }

    void judgeResponse(Exchange exchange, Findings findings) {
        responses.judge(exchange, findings);
    }

    private void encoding(Exchange.Request request, Target target, Findings findings) {
        if (PercentEncoded.decode(request.path()).isEmpty()) {
            badEncoding(Part.PATH, findings);
        }
        if (!target.query().isWellFormed()) {
            badEncoding(Part.QUERY, findings);
        }
    }

    private void badEncoding(Part part, Findings findings) {
        findings.add(
                MessageKey.TARGET_ENCODING,
                MessagePlace.of(part, ""),
                node.place(),
                "percent-encoded UTF-8",
                "something else",
                "The " + part.name().toLowerCase(Locale.ROOT)
                        + " holds a percent sign or bytes that are no percent-encoded UTF-8.");
    }

    private boolean isKnown(String query) {
        for (ParameterRules parameter : parameters) {
            if (parameter.owns(query)) {
                return true;
            }
        }
        return false;
    }

    private void unknown(Target target, Findings findings) {
        for (String name : target.query().values().keySet()) {
            if (!isKnown(name) && !secrets.isQueryKey(name)) {
                findings.add(
                        MessageKey.PARAMETER_UNKNOWN,
                        MessagePlace.of(Part.QUERY, name),
                        node.placeOf("x-closed-query"),
                        "no such parameter",
                        "a value",
                        "The query parameter '" + Secrets.cut(name)
                                + "' is unknown here, and unknown ones are refused.");
            }
        }
    }
}
