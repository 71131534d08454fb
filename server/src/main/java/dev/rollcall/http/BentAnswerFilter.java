package dev.rollcall.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** Lets faults of the wire happen to every answer, also to those that no operation was matched for. */
@Priority(FilterOrder.BENT_ANSWER)
final class BentAnswerFilter implements ContainerResponseFilter, WriterInterceptor {
    private final String product;
    private final SessionFaults faults;

    BentAnswerFilter(String product, SessionFaults faults) {
        this.product = product;
        this.faults = faults;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (BentAnswer.find(request).isEmpty() && FaultPlans.areEmpty(request)) {
            return;
        }
        BentAnswer answer = BentAnswer.of(request, new FaultedCall(product, faults, request));
        answer.replace(response);
        if (answer.isHeld()) {
            CallProperties.TAP.find(request).ifPresent(tap -> tap.hold(answer));
        }
    }

    /** The label comes last: by the right one the format of the body is found. */
    @Override
    public void aroundWriteTo(WriterInterceptorContext written) throws IOException {
        written.proceed();
        if (written.getProperty(BentAnswer.PROPERTY.name()) instanceof BentAnswer answer) {
            answer.label(written.getHeaders());
        }
    }
}
