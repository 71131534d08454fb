package dev.rollcall.http;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Operation;
import dev.rollcall.contract.Violation;
import dev.rollcall.verdict.Assessor;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges every request before anybody acts on it, and answers in place of the product where the caller prefers that: with
 * the violations, or with an answer that the contract shows. No state is touched then. Thread-safe.
 */
@PreMatching
@Priority(FilterOrder.PREFERENCE)
final class PreferenceFilter implements ContainerRequestFilter {
    private static final System.Logger LOG = System.getLogger(PreferenceFilter.class.getName());
    private final Contract contract;
    private final Assessor assessor;
    private final boolean remarking;
    private final List<BodyFormat> formats;
    private final Map<String, List<DocumentedAnswer>> documented = new ConcurrentHashMap<>();

    /**
     * For one product.
     *
     * @param assessor judges its requests
     * @param remarking whether every request is judged, or those alone whose caller prefers strictness
     */
    PreferenceFilter(Contract contract, List<BodyFormat> formats, Assessor assessor, boolean remarking) {
        this.contract = contract;
        this.assessor = assessor;
        this.remarking = remarking;
        this.formats = List.copyOf(formats);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Remarks remarks = new Remarks();
        Remarks.OF_CALL.set(request, remarks);
        ExchangeDraft draft = JournalFilter.DRAFT.of(request);
        draft.bodySent(BodyFilter.BODY.find(request).orElse(Body.EMPTY));
        PreferHeader prefer = PreferHeader.of(request.getHeaders().getOrDefault("Prefer", List.of()));
        boolean strict = prefer.strictness().isPresent();
        prefer.strictness().ifPresent(remarks::applied);
        RequestVerdict verdict = strict || remarking ? judge(draft) : new RequestVerdict(contract.name(), List.of());
        if (remarking) {
            remarks.broken(verdict.keys());
        }
        if (strict && !verdict.isFine()) {
            speak(MockProblem.brokenRequest(verdict), prefer.strictness().stream(), request);
        } else if (!prefer.wishes().isEmpty()) {
            MeantOperation.of(contract, draft.request()).ifPresent(operation -> grant(prefer, operation, request));
        }
    }

    private RequestVerdict judge(ExchangeDraft draft) {
        try {
            List<Violation> violations = assessor.request(draft.request());
            draft.judged(violations);
            return new RequestVerdict(contract.name(), violations);
        } catch (RuntimeException e) {
            // A judge that fails is no reason for a call to fail: it will be judged once more when it is over.
            LOG.log(Level.ERROR, "No verdict on a request", e);
            return new RequestVerdict(contract.name(), List.of());
        }
    }

    private void grant(PreferHeader prefer, Operation operation, ContainerRequestContext request) {
        List<DocumentedAnswer> answers =
                documented.computeIfAbsent(operation.id(), id -> DocumentedAnswer.of(contract, operation));
        Optional<DocumentedAnswer> chosen = Wish.of(prefer).choose(answers, Negotiation.CHOSEN.of(request));
        if (chosen.isEmpty()) {
            speak(MockProblem.undocumented(operation, prefer.wishes(), answers), prefer.wishes().stream(), request);
            return;
        }
        // What the product adds to this operation's answers belongs to them.
        CallProperties.OPERATION.set(request, operation);
        prefer.wishes().forEach(Remarks.OF_CALL.of(request)::applied);
        bend(prefer.wishes().stream(), request);
        request.abortWith(response(chosen.get(), request));
    }

    private Response response(DocumentedAnswer answer, ContainerRequestContext request) {
        Response.ResponseBuilder response = Response.status(Integer.parseInt(answer.status()));
        answer.headers().forEach(response::header);
        if (answer.mediaType().isEmpty()) {
            return response.build();
        }
        Optional<BodyFormat> format =
                formats.stream().filter(answer::isWrittenBy).findFirst();
        format.ifPresent(each -> Negotiation.CHOSEN.set(request, each));
        return response.entity(answer.entity())
                .header("Content-Type", format.map(BodyFormat::contentType).orElse(answer.mediaType()))
                .build();
    }

    /** Answers in the mock's own name. */
    private static void speak(Response problem, Stream<Preference> causes, ContainerRequestContext request) {
        bend(causes, request);
        Remarks.OF_CALL.of(request).ownAnswer();
        request.abortWith(problem);
    }

    private static void bend(Stream<Preference> causes, ContainerRequestContext request) {
        String told = causes.map(Preference::toString).collect(Collectors.joining(", "));
        CallProperties.BENT_BY.set(request, "Prefer: " + told);
    }
}
