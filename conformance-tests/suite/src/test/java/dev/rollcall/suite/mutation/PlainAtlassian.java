package dev.rollcall.suite.mutation;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Violation.Side;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Atlassian's validator as its documentation says to use it, for comparison; only that it lets pass members that a contract
 * does not mention, which it else refuses in every object.
 */
final class PlainAtlassian implements Opinion {
    private final Map<String, OpenApiInteractionValidator> validators;

    PlainAtlassian(Collection<Contract> contracts) {
        this.validators = contracts.stream().collect(Collectors.toMap(Contract::name, PlainAtlassian::validator));
    }

    private static OpenApiInteractionValidator validator(Contract contract) {
        return OpenApiInteractionValidator.createForInlineApiSpecification(contract.text())
                .withBasePathOverride("/")
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.schema.additionalProperties", Level.IGNORE)
                        .build())
                .build();
    }

    @Override
    public boolean objects(Exchange exchange, Side side) {
        OpenApiInteractionValidator validator = Objects.requireNonNull(validators.get(exchange.contract()));
        try {
            return side == Side.REQUEST
                    ? validator.validateRequest(request(exchange.request())).hasErrors()
                    : validator
                            .validateResponse(
                                    exchange.request().path(),
                                    Method.valueOf(exchange.request().method()),
                                    response(exchange.response()))
                            .hasErrors();
        } catch (RuntimeException e) {
            // It fails on what it cannot decode, which is an objection too.
            return true;
        }
    }

    private static SimpleRequest request(Exchange.Request sent) {
        SimpleRequest.Builder request = new SimpleRequest.Builder(sent.method(), sent.path());
        sent.headers().forEach(request::withHeader);
        Stream.of(sent.query().split("&", -1)).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            String[] parts = (pair + "=").split("=", -1);
            request.withQueryParam(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        });
        if (!sent.body().isEmpty()) {
            request.withBody(sent.body().utf8());
        }
        return request.build();
    }

    private static SimpleResponse response(Exchange.Response answered) {
        SimpleResponse.Builder response = new SimpleResponse.Builder(answered.status());
        answered.headers().forEach(response::withHeader);
        if (!answered.body().isEmpty()) {
            response.withBody(answered.body().utf8());
        }
        return response.build();
    }
}
