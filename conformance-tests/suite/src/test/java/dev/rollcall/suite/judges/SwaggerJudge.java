package dev.rollcall.suite.judges;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The second opinion: judges exchanges by {@code swagger-request-validator}, and by {@link JudgedBody} where that is blind: it takes any
 * XML for valid, skips what has no Content-Type, reads no plain text and guesses the types in forms. Thread-safe; every
 * contract is compiled once, since that takes a second.
 */
final class SwaggerJudge {
    private static final String UNKNOWN_METHOD = "validation.request.operation.notAllowed";
    private static final String UNKNOWN_QUERY = "validation.request.parameter.query.unexpected";

    private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Contract contract;
    private final OpenApiInteractionValidator validator;

    SwaggerJudge(Contract contract) {
        this.contract = contract;
        this.validator = OpenApiInteractionValidator.createForInlineApiSpecification(contract.text())
                .withBasePathOverride("/")
                .withLevelResolver(LevelResolver.create()
                        .withLevel(UNKNOWN_QUERY, Level.ERROR)
                        // The vendors' objects are open; where one is closed the schema says so.
                        .withLevel("validation.schema.additionalProperties", Level.IGNORE)
                        .build())
                .build();
    }

    /** What is to be said of the request, and what of the answer. */
    record Opinion(List<Objection> ofRequest, List<Objection> ofResponse) {}

    Opinion judge(Exchange exchange) {
        Exchange plain = contract.plain(exchange);
        MatchedOperation operation = MatchedOperation.of(contract, plain);
        return new Opinion(ofRequest(plain, operation), ofResponse(plain, operation));
    }

    private List<Objection> ofRequest(Exchange exchange, MatchedOperation operation) {
        Exchange.Request sent = exchange.request();
        Optional<Method> method = method(operation.method(sent.method()));
        if (method.isEmpty()) {
            return List.of(new Objection(UNKNOWN_METHOD, sent.method() + " is no method of any operation"));
        }
        JudgedBody body = JudgedBody.ofRequest(contract, operation, sent);
        SimpleRequest.Builder request = new SimpleRequest.Builder(method.get(), path(sent));
        body.headers().forEach(request::withHeader);
        QueryParameters.of(sent.query()).forEach(request::withQueryParam);
        body.text().ifPresent(request::withBody);
        List<Objection> violations = new ArrayList<>(body.violations());
        violations.addAll(violations(validator.validateRequest(request.build())));
        violations.removeIf(violation -> violation.key().equals(UNKNOWN_QUERY) && !operation.closedQuery());
        return violations;
    }

    private List<Objection> ofResponse(Exchange exchange, MatchedOperation operation) {
        Exchange.Response answered = exchange.response();
        if (operation.isUnknown()) {
            return JudgedBody.ofResponse(contract, operation, answered).violations();
        }
        JudgedBody body = JudgedBody.ofResponse(contract, operation, answered);
        SimpleResponse.Builder response = new SimpleResponse.Builder(answered.status());
        body.headers().forEach(response::withHeader);
        body.text().ifPresent(response::withBody);
        List<Objection> violations = new ArrayList<>(body.violations());
        violations.addAll(violations(validator.validateResponse(
                path(exchange.request()),
                method(operation.method(exchange.request().method())).orElse(Method.GET),
                response.build())));
        boolean mayBeMissing =
                body.mayBeMissing() || exchange.request().method().equals("HEAD");
        violations.removeIf(violation -> mayBeMissing && violation.key().equals("validation.response.body.missing"));
        return violations;
    }

    private static List<Objection> violations(ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == Level.ERROR)
                .map(message -> new Objection(message.getKey(), message.getMessage()))
                .toList();
    }

    /** The validator cannot read what is no escape; the mock reads it as itself. */
    private static String path(Exchange.Request request) {
        return NO_ESCAPE.matcher(request.path()).replaceAll("%25");
    }

    private static Optional<Method> method(String name) {
        try {
            return Optional.of(Method.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
