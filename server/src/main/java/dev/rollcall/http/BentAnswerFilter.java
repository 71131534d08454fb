package dev.rollcall.http;

import dev.rollcall.fault.WireFault;
import dev.rollcall.sandbox.Turns;
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
    private final String contract;
    private final String product;
    private final SessionFaults faults;

    BentAnswerFilter(String contract, String product, SessionFaults faults) {
        this.contract = contract;
        this.product = product;
        this.faults = faults;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (BentAnswer.find(request).isEmpty() && FaultPlans.areEmpty(request)) {
            return;
        }
        BentAnswer answer = BentAnswer.find(request).orElseGet(() -> decided(request));
        answer.replace(response);
        // What happens to a body is decided when there is one: nothing is used up on an answer that has none.
        boolean hasBody = hasBody(request, response);
        answer.meet(WireFault.OfBody.class, request, new FaultedCall(product, faults, request, hasBody));
        if (answer.isHeld()) {
            CallProperties.TAP.find(request).ifPresent(tap -> tap.hold(answer));
        }
    }

    /** Of a call that was answered before its turn came, or had none: what chance says is said in a turn. */
    private BentAnswer decided(ContainerRequestContext request) {
        Turns.Turn turn = CallProperties.SANDBOX.of(request).turns(contract).take();
        try {
            return BentAnswer.of(request, new FaultedCall(product, faults, request));
        } finally {
            turn.end();
        }
    }

    private static boolean hasBody(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = response.getEntity();
        return entity != null
                && !request.getMethod().equals("HEAD")
                && !entity.equals("")
                && !(entity instanceof byte[] bytes && bytes.length == 0);
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
