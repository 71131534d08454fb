package dev.rollcall.http;

import dev.rollcall.contract.Body;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Operation;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes down what the caller sent and what the product said, whole, before the first byte of the answer leaves: who
 * has the answer finds it in the journal.
 */
@PreMatching
@Priority(FilterOrder.JOURNAL)
final class JournalFilter implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
    /** What is known of the exchange so far. */
    static final RequestProperty<ExchangeDraft> DRAFT = new RequestProperty<>("rollcall.draft", ExchangeDraft.class);

    private final Contract contract;

    JournalFilter(Contract contract) {
        this.contract = contract;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        DRAFT.set(request, ExchangeDraft.begin(contract.name(), request));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        DRAFT.find(request).ifPresent(draft -> {
            draft.bodySent(BodyFilter.BODY.find(request).orElse(Body.EMPTY));
            draft.answered(response.getStatus(), response.getStringHeaders());
            draft.told(operation(draft, request), CallProperties.BENT_BY.find(request));
            if (!response.hasEntity()) {
                draft.keep(Body.EMPTY);
            }
        });
    }

    /** Who has no such method does not have the operation either. */
    private Optional<String> operation(ExchangeDraft draft, ContainerRequestContext request) {
        return CallProperties.OPERATION
                .find(request)
                .or(() -> draft.status() == 405 ? Optional.empty() : MeantOperation.of(contract, draft.request()))
                .map(Operation::id);
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        if (answer.getProperty(DRAFT.name()) instanceof ExchangeDraft draft) {
            OutputStream out = answer.getOutputStream();
            WrittenBody written = new WrittenBody();
            answer.setOutputStream(written);
            answer.proceed();
            Body body = written.body();
            draft.keep(body);
            body.writeTo(out);
        } else {
            answer.proceed();
        }
    }
}
