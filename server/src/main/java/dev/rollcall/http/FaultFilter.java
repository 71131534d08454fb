package dev.rollcall.http;

import dev.rollcall.fault.LaterFault;
import dev.rollcall.fault.SaidFault;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** Lets faults happen to a call whose operation and caller are known, within its turn. */
@Priority(FilterOrder.FAULTS)
final class FaultFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final int OK = 200;

    private final String product;
    private final SessionFaults faults;

    FaultFilter(String product, SessionFaults faults) {
        this.product = product;
        this.faults = faults;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (FaultPlans.areEmpty(request)) {
            // What is planned after this is for later calls.
            BentAnswer.spare(request);
            return;
        }
        FaultPlans.TRIED.set(request, true);
        FaultedCall call = new FaultedCall(product, faults, request);
        if (!BentAnswer.of(request, call).answersInstead(request)) {
            FaultPlans.strike(SaidFault.class, request, call, (fault, aim, dice) -> fault.act(call));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        FaultedCall.GHOST.find(request).ifPresent(Runnable::run);
        if (TurnFilter.TURN.find(request).isEmpty()) {
            return;
        }
        if (FaultPlans.areEmpty(request)) {
            BentAnswer.spare(request);
            return;
        }
        FaultPlans.TRIED.set(request, true);
        FaultedCall call = new FaultedCall(product, faults, request);
        BentAnswer.of(request, call).meetBody(request, response);
        if (response.getStatus() == OK) {
            FaultPlans.strike(LaterFault.class, request, call, (fault, aim, dice) -> fault.act(call, aim));
        }
    }
}
