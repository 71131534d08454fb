package dev.rollcall.contract.diff;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.ContractPlace;
import dev.rollcall.contract.Violation.Severity;
import dev.rollcall.contract.report.Finding;
import dev.rollcall.contract.report.Findings;
import dev.rollcall.contract.report.Subject;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.ChangedRequestBody;
import org.openapitools.openapidiff.core.model.Endpoint;

/** What breaks clients, one finding each, so that CI servers and code hosts can show it. For one thread. */
final class BreakingChanges {
    private final Contract older;
    private final Contract newer;
    private final Findings findings = new Findings();
    private Subject subject;

    private BreakingChanges(Contract older, Contract newer) {
        this.older = older;
        this.newer = newer;
        this.subject = new Subject(newer.name(), "");
    }

    /** All of them; at least one if the comparison calls the newer version incompatible. */
    static Findings of(ChangedOpenApi changes, Contract older, Contract newer) {
        BreakingChanges breaking = new BreakingChanges(older, newer);
        changes.getMissingEndpoints().forEach(breaking::gone);
        changes.getChangedOperations().stream().filter(Changed::isIncompatible).forEach(breaking::operation);
        if (changes.isIncompatible() && breaking.findings.kept().isEmpty()) {
            breaking.subject = new Subject(newer.name(), "");
            breaking.add("contract.changed", newer.place(""), "The contract as a whole breaks clients of the old one.");
        }
        return breaking.findings;
    }

    private void gone(Endpoint endpoint) {
        subject = new Subject(newer.name(), endpoint.getMethod() + " " + endpoint.getPathUrl());
        add("operation.removed", older.place(pointer(endpoint.getMethod(), endpoint.getPathUrl())), "is gone.");
    }

    private void operation(ChangedOperation operation) {
        subject = new Subject(newer.name(), operation.getHttpMethod() + " " + operation.getPathUrl());
        ContractPlace place = newer.place(pointer(operation.getHttpMethod(), operation.getPathUrl()));
        int before = findings.kept().size();
        broken(operation.getParameters()).ifPresent(parameters -> parameters(parameters, place));
        broken(operation.getRequestBody()).ifPresent(body -> request(body, place));
        broken(operation.getApiResponses()).ifPresent(answers -> answers(answers, place));
        broken(operation.getSecurityRequirements())
                .ifPresent(security -> add("security.changed", place, "asks for other credentials."));
        if (findings.kept().size() == before) {
            add("operation.changed", place, "is no longer compatible.");
        }
    }

    private void parameters(ChangedParameters parameters, ContractPlace place) {
        for (Parameter gone : parameters.getMissing()) {
            add("parameter.removed", place, "no longer has " + named(gone.getIn(), gone.getName()) + ".");
        }
        for (Parameter more : parameters.getIncreased()) {
            if (Boolean.TRUE.equals(more.getRequired())) {
                add("parameter.required", place, "now requires " + named(more.getIn(), more.getName()) + ".");
            }
        }
        parameters.getChanged().stream().filter(Changed::isIncompatible).forEach(changed -> parameter(changed, place));
    }

    private void parameter(ChangedParameter changed, ContractPlace place) {
        String named = named(changed.getIn(), changed.getName());
        boolean required = changed.isChangeRequired()
                && Boolean.TRUE.equals(changed.getNewParameter().getRequired());
        if (required) {
            add("parameter.required", place, "now requires " + named + ".");
        } else {
            add("parameter.changed", place, "takes " + named + " in another form.");
        }
    }

    private void request(ChangedRequestBody body, ContractPlace place) {
        if (body.isChangeRequired()
                && Boolean.TRUE.equals(body.getNewRequestBody().getRequired())) {
            add("request.required", place, "now requires a body.");
        }
        broken(body.getContent()).ifPresent(content -> content("request", "its request", content, place));
    }

    private void answers(ChangedApiResponse answers, ContractPlace place) {
        for (String status : answers.getMissing().keySet()) {
            add("response.removed", place, "no longer lists the answer " + status + ".");
        }
        answers.getChanged().forEach((status, answer) -> {
            broken(answer.getHeaders())
                    .ifPresent(headers ->
                            add("response.headers", place, "answers " + status + " with other headers than before."));
            broken(answer.getContent())
                    .ifPresent(content -> content("response", "its answer " + status, content, place));
        });
    }

    private void content(String side, String what, ChangedContent content, ContractPlace place) {
        for (String gone : content.getMissing().keySet()) {
            add(side + ".media-type.removed", place, "no longer has " + gone + " for " + what + ".");
        }
        content.getChanged().forEach((type, changed) -> {
            if (changed.isIncompatible()) {
                String how = BrokenSchema.told(changed.getSchema());
                add(side + ".body.changed", place, "has another body in " + what + " (" + type + "): " + how);
            }
        });
    }

    private void add(String key, ContractPlace place, String what) {
        String sentence = subject.name().isEmpty() ? what : subject.name() + " " + what;
        findings.add(new Finding("diff." + key, Severity.ERROR, subject, "", "", place, "", "", sentence));
    }

    private static String named(String in, String name) {
        return "the " + in + " parameter '" + name + "'";
    }

    private static String pointer(Object method, String path) {
        return "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/"
                + method.toString().toLowerCase(Locale.ROOT);
    }

    private static <T extends Changed> Optional<T> broken(@Nullable T part) {
        return Optional.ofNullable(part).filter(Changed::isIncompatible);
    }
}
