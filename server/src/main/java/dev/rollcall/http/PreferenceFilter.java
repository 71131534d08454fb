package dev.rollcall.http;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Operation;
import dev.rollcall.contract.Violation;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges every request before anybody acts on it, and answers in place of the product where the caller prefers that: with
 * the violations, or with an answer that the contract shows. No state is touched then. Thread-safe.
 */
@PreMatching
@Priority(FilterOrder.PREFERENCE)
final class PreferenceFilter implements ContainerRequestFilter {
    private final Contract contract;
    private final RequestVerdicts verdicts;
    private final List<BodyFormat> formats;
    private final BrokenRequests brokenRequests;
    private final Map<String, List<DocumentedAnswer>> documented = new ConcurrentHashMap<>();

    PreferenceFilter(Contract contract, List<BodyFormat> formats, BrokenRequests brokenRequests) {
        this.contract = contract;
        this.verdicts = new RequestVerdicts(contract);
        this.formats = List.copyOf(formats);
        this.brokenRequests = brokenRequests;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        ExchangeDraft draft = JournalFilter.DRAFT.of(request);
        draft.bodySent(BodyFilter.BODY.find(request).orElse(Body.EMPTY));
        Remarks remarks = new Remarks();
        Remarks.OF_CALL.set(request, remarks);
        Optional<BrokenRequest> broken = judged(draft, remarks);
        List<String> lines = request.getHeaders().get("Prefer");
        if (lines != null) {
            PreferHeader prefer = PreferHeader.of(lines);
            prefer.strictness().ifPresent(remarks::applied);
            if (prefer.strictness().isPresent() && broken.isPresent()) {
                speak(MockProblem.brokenRequest(broken.get(), remarks.id()), request);
            } else if (!prefer.wishes().isEmpty()) {
                operation(draft).ifPresent(operation -> grant(prefer, operation, request));
            }
        }
    }

    private Optional<BrokenRequest> judged(ExchangeDraft draft, Remarks remarks) {
        List<Violation> violations = verdicts.on(draft.request());
        if (violations.isEmpty()) {
            return Optional.empty();
        }
        String id = operation(draft).map(Operation::id).orElse("");
        BrokenRequest broken = new BrokenRequest(contract.name(), id, violations);
        remarks.broken(brokenRequests.keep(broken), broken.keys());
        return Optional.of(broken);
    }

    private Optional<Operation> operation(ExchangeDraft draft) {
        Exchange.Response none = new Exchange.Response(0, Map.of(), Body.EMPTY);
        Exchange.Request plain = contract.plain(new Exchange(contract.name(), Instant.EPOCH, draft.request(), none))
                .request();
        return contract.match(plain.method(), plain.path());
    }

    private void grant(PreferHeader prefer, Operation operation, ContainerRequestContext request) {
        List<DocumentedAnswer> answers =
                documented.computeIfAbsent(operation.id(), id -> DocumentedAnswer.of(contract, operation));
        Optional<DocumentedAnswer> chosen = Wish.of(prefer).choose(answers, Negotiation.CHOSEN.of(request));
        if (chosen.isEmpty()) {
            speak(MockProblem.undocumented(operation, prefer.wishes(), answers), request);
            return;
        }
        // What the product adds to this operation's answers belongs to them.
        CallProperties.OPERATION.set(request, operation);
        prefer.wishes().forEach(Remarks.OF_CALL.of(request)::applied);
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

    /** Answers in the mock's own name: what the product did not say is not in its journal. */
    private static void speak(Response problem, ContainerRequestContext request) {
        JournalFilter.DRAFT.forget(request);
        Remarks.OF_CALL.of(request).ownAnswer();
        request.abortWith(problem);
    }
}
