package dev.rollcall.control;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Judge;
import dev.rollcall.contract.Operation;
import dev.rollcall.contract.Violation;
import dev.rollcall.generated.control.model.ProblemError;
import dev.rollcall.http.CallProperties;
import dev.rollcall.http.RequestTarget;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Lets only requests pass that keep to the contract, and tells everybody else everything that does not. */
@PreMatching
@Priority(ContractFilter.SECOND)
final class ContractFilter implements ContainerRequestFilter {
    static final int SECOND = AdmissionFilter.FIRST + 100;

    private final Contract contract;
    private final Judge judge;
    private final BodyLimit limit;

    ContractFilter(Contract contract, BodyLimit limit) {
        this.contract = contract;
        this.judge = Judge.of(contract);
        this.limit = limit;
    }

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        RequestTarget target = CallProperties.TARGET.of(context);
        if (context.getMethod().equals("HEAD")) {
            // The framework would run the GET, which may never end.
            throw noSuchMethod(target.path());
        }
        Body body = body(context, target.path());
        List<Violation> violations = judge
                .judgeRequest(
                        contract.name(),
                        new Exchange.Request(
                                context.getMethod(), target.path(), target.query(), context.getHeaders(), body))
                .stream()
                .filter(violation -> violation.severity() == Violation.Severity.ERROR)
                .toList();
        if (!violations.isEmpty()) {
            throw problem(target.path(), violations);
        }
        context.setEntityStream(body.stream());
        // There is one form of each answer. The framework has no words for what it cannot read here.
        context.getHeaders().putSingle("Accept", "*/*");
    }

    private Body body(ContainerRequestContext context, String path) throws IOException {
        int most = limit.of(context.getMethod(), path);
        byte[] bytes = context.getLength() > most
                ? new byte[0]
                : context.getEntityStream().readNBytes(most + 1);
        if (context.getLength() > most || bytes.length > most) {
            throw ProblemException.of(413, "The body is too large", limit.advice(context.getMethod(), path));
        }
        return Body.of(bytes);
    }

    private ProblemException noSuchMethod(String path) {
        return ProblemException.of(405, "This path has no such method", "GET tells what is at most paths.")
                .with("Allow", String.join(", ", methods(path)));
    }

    private ProblemException problem(String path, List<Violation> violations) {
        Set<String> keys = violations.stream().map(Violation::key).collect(Collectors.toSet());
        String contractUrl = "The contract is at /contracts/" + contract.name() + ".yaml.";
        if (keys.contains("path.unknown")) {
            return ProblemException.of(404, "There is nothing at this path", contractUrl);
        }
        if (keys.contains("method.unknown")) {
            return noSuchMethod(path);
        }
        List<ProblemError> errors =
                violations.stream().map(ContractFilter::error).toList();
        return keys.stream().anyMatch(key -> key.startsWith("content-type."))
                ? ProblemException.of(415, "The body has another media type", "Send what is expected.", errors)
                : ProblemException.of(
                        400, "The request breaks the contract", "Mend what is listed. " + contractUrl, errors);
    }

    private Set<String> methods(String path) {
        return contract.operations().stream()
                .map(Operation::method)
                .filter(method -> contract.match(method, path).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ProblemError error(Violation violation) {
        return ProblemException.error(violation.where().toString(), violation.expected(), violation.received())
                .rule(VerdictForms.of(violation.rule()));
    }
}
