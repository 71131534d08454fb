package dev.rollcall.control;

import dev.rollcall.generated.control.model.Clock;
import dev.rollcall.session.Chance;

/** Sandboxes as the contract tells them. */
final class SandboxForms {
    private SandboxForms() {}

    static dev.rollcall.generated.control.model.Sandbox of(dev.rollcall.sandbox.Sandbox sandbox) {
        return new dev.rollcall.generated.control.model.Sandbox()
                .name(sandbox.name().value())
                .clock(clock(sandbox))
                .seed(sandbox.chance().state().map(Chance.State::seed).orElse(null))
                .faults(sandbox.faults().rules().size())
                .exchanges(sandbox.journal().counts().sum())
                .violations(sandbox.verdicts().count())
                .unjudged(sandbox.verdicts().unjudged());
    }

    static Clock clock(dev.rollcall.sandbox.Sandbox sandbox) {
        return new Clock().now(sandbox.clock().instant()).frozen(sandbox.clock().isFrozen());
    }
}
