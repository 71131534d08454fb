package dev.rollcall.http;

import dev.rollcall.fault.Fault;
import dev.rollcall.fault.FaultPlan;
import dev.rollcall.fault.Occasion;
import dev.rollcall.fault.Victim;
import jakarta.ws.rs.container.ContainerRequestContext;

/** What is planned for a call: by its sandbox, and by its own header. */
final class FaultPlans {
    /** What the header of a call plans for it alone. */
    static final RequestProperty<FaultPlan> ONCE = new RequestProperty<>("rollcall.faults", FaultPlan.class);

    private FaultPlans() {}

    /** Whether nothing can happen to a call. */
    static boolean areEmpty(ContainerRequestContext request) {
        return ONCE.find(request).isEmpty()
                && CallProperties.SANDBOX.of(request).faults().isEmpty();
    }

    /** Lets every fault of a type that is due act, those of the sandbox first. */
    static <F extends Fault> void strike(
            Class<F> type, ContainerRequestContext request, Occasion call, Victim<F> victim) {
        CallProperties.SANDBOX.of(request).faults().strike(type, call, victim);
        ONCE.find(request).ifPresent(plan -> plan.strike(type, call, victim));
    }
}
