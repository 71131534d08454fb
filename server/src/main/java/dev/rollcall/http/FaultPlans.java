package dev.rollcall.http;

import dev.rollcall.fault.Fault;
import dev.rollcall.fault.FaultPlan;
import dev.rollcall.fault.FaultRule;
import dev.rollcall.fault.Occasion;
import dev.rollcall.fault.Victim;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.function.Consumer;

/** What is planned for a call: by its sandbox, and by its own header. */
final class FaultPlans {
    /** What the header of a call wishes for it alone. */
    static final RequestProperty<FaultRules> WISHED = new RequestProperty<>("rollcall.faults", FaultRules.class);

    /** The same as a plan: made, and seeded by the sandbox, when it is needed first, which is in the turn of the call. */
    private static final RequestProperty<FaultPlan> ONCE =
            new RequestProperty<>("rollcall.faults.once", FaultPlan.class);

    /** Set if anything was planned when a call came by. */
    static final RequestProperty<Boolean> TRIED = new RequestProperty<>("rollcall.faults.tried", Boolean.class);

    /** Rules that are not planned yet. */
    record FaultRules(List<FaultRule> rules) {}

    private FaultPlans() {}

    /** Whether nothing can happen to a call. */
    static boolean areEmpty(ContainerRequestContext request) {
        return WISHED.find(request).isEmpty()
                && CallProperties.SANDBOX.of(request).faults().isEmpty();
    }

    /** Lets every fault of a type that is due act, those of the sandbox first. */
    static <F extends Fault> void strike(
            Class<F> type, ContainerRequestContext request, Occasion call, Victim<F> victim) {
        CallProperties.SANDBOX.of(request).faults().strike(type, call, victim);
        WISHED.find(request).map(wished -> once(wished, request)).ifPresent(plan -> plan.strike(type, call, victim));
    }

    /** Chooses those faults of a type that are for the call as it is now, to let them act later in its turn. */
    static <F extends Fault> Consumer<Victim<F>> foresee(
            Class<F> type, ContainerRequestContext request, Occasion call) {
        Consumer<Victim<F>> planned =
                CallProperties.SANDBOX.of(request).faults().foresee(type, call);
        return WISHED.find(request)
                .map(wished -> planned.andThen(once(wished, request).foresee(type, call)))
                .orElse(planned);
    }

    private static FaultPlan once(FaultRules wished, ContainerRequestContext request) {
        return ONCE.find(request).orElseGet(() -> {
            FaultPlan plan = new FaultPlan(CallProperties.SANDBOX.of(request).chance());
            wished.rules().forEach(plan::add);
            ONCE.set(request, plan);
            return plan;
        });
    }
}
