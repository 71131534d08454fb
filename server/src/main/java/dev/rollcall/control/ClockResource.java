package dev.rollcall.control;

import dev.rollcall.generated.control.api.ClockApi;
import dev.rollcall.generated.control.model.ClockAdvance;
import dev.rollcall.generated.control.model.ClockChange;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.SandboxClock;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What time it is. */
final class ClockResource implements ClockApi {
    private final ControlDesk desk;

    ClockResource(ControlDesk desk) {
        this.desk = desk;
    }

    @Override
    public Response readClock(String sandbox) {
        return Replies.of(SandboxForms.clock(desk.sandbox(sandbox)));
    }

    @Override
    public Response setClock(String sandbox, ClockChange change) {
        Sandbox meant = desk.sandbox(sandbox);
        SandboxClock clock = meant.clock();
        // One step, whoever else freezes it meanwhile.
        synchronized (clock) {
            boolean frozen = Objects.requireNonNullElseGet(change.getFrozen(), clock::isFrozen);
            if (change.getNow() != null) {
                set(clock, change.getNow(), frozen);
            } else if (frozen) {
                clock.freeze();
            } else {
                clock.run();
            }
        }
        return Replies.of(SandboxForms.clock(meant));
    }

    private static void set(SandboxClock clock, Instant moment, boolean frozen) {
        Instant now = clock.instant();
        if (moment.isBefore(now)) {
            throw ProblemException.of(
                    422,
                    "A clock goes forward only",
                    "Make a sandbox that starts then, with POST /mock/v1/sandboxes and `start`.",
                    List.of(ProblemException.error("/now", "a moment not before " + now, moment.toString())));
        }
        WorldProblems.told(() -> clock.set(moment, frozen));
    }

    @Override
    public Response advanceClock(String sandbox, ClockAdvance advance) {
        Sandbox meant = desk.sandbox(sandbox);
        WorldProblems.told(() -> meant.clock().advance(Duration.parse(advance.getBy())));
        return Replies.of(SandboxForms.clock(meant));
    }
}
