package dev.rollcall.control;

import dev.rollcall.fault.FaultException;
import dev.rollcall.fault.FaultPlan;
import dev.rollcall.fault.FaultRule;
import dev.rollcall.fault.FullPlanException;
import dev.rollcall.fault.PlannedFault;
import dev.rollcall.generated.control.api.FaultApi;
import dev.rollcall.generated.control.model.FaultList;
import dev.rollcall.generated.control.model.NewFault;
import dev.rollcall.sandbox.Sandbox;
import jakarta.ws.rs.core.Response;

/** What goes wrong, on purpose. */
final class FaultResource implements FaultApi {
    private final ControlDesk desk;

    FaultResource(ControlDesk desk) {
        this.desk = desk;
    }

    @Override
    public Response listFaultKinds() {
        return Replies.of(FaultForms.kinds());
    }

    @Override
    public Response listFaults(String sandbox) {
        return Replies.of(new FaultList()
                .faults(plan(sandbox).rules().stream().map(FaultForms::of).toList()));
    }

    @Override
    public Response planFault(String sandbox, NewFault wanted) {
        Sandbox meant = desk.sandbox(sandbox);
        FaultRule rule = read(meant, wanted);
        PlannedFault planned = plan(meant, rule);
        return Replies.created(FaultForms.of(planned), "sandboxes", sandbox, "faults", String.valueOf(planned.id()));
    }

    /** The chance of the sandbox may seed the rule, and so it is planned in a turn. */
    private PlannedFault plan(Sandbox meant, FaultRule rule) {
        try {
            long id = desk.worlds().during(meant, () -> meant.faults().add(rule));
            return new PlannedFault(id, rule, 0);
        } catch (FullPlanException e) {
            throw ProblemException.of(422, "The plan is full", e.getMessage() + ".");
        }
    }

    private FaultRule read(Sandbox sandbox, NewFault wanted) {
        try {
            return desk.faults().apply(sandbox).read(wanted.getKind().toString(), FaultForms.parameters(wanted));
        } catch (FaultException e) {
            throw ProblemException.of(
                    422,
                    "There is no such fault",
                    "Mend what is listed; GET /mock/v1/fault-kinds tells what there is.",
                    e.wrong().stream()
                            .map(wrong -> ProblemException.error(
                                    wrong.name().contains(" ") ? "body" : "/" + wrong.name(),
                                    wrong.expected(),
                                    wrong.received().isEmpty() ? "nothing" : wrong.received()))
                            .toList());
        }
    }

    @Override
    public Response clearFaults(String sandbox) {
        plan(sandbox).clear();
        return Replies.done();
    }

    @Override
    public Response getFault(String sandbox, Long fault) {
        return Replies.of(FaultForms.of(find(sandbox, fault)));
    }

    @Override
    public Response removeFault(String sandbox, Long fault) {
        if (!plan(sandbox).remove(fault)) {
            throw none();
        }
        return Replies.done();
    }

    private PlannedFault find(String sandbox, long id) {
        return plan(sandbox).find(id).orElseThrow(FaultResource::none);
    }

    private FaultPlan plan(String sandbox) {
        return desk.sandbox(sandbox).faults();
    }

    private static ProblemException none() {
        return ProblemException.of(404, "There is no such fault", "The list of faults tells which are planned.");
    }
}
