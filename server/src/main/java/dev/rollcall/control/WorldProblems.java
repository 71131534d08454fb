package dev.rollcall.control;

import dev.rollcall.generated.control.model.ProblemError;
import dev.rollcall.world.Complaint;
import dev.rollcall.world.WorldException;
import java.util.function.Supplier;

/** Says what is wrong with what somebody wants of a world. */
final class WorldProblems {
    private WorldProblems() {}

    /** Does it, or tells the caller everything that stands against it. */
    static <T> T told(Supplier<T> step) {
        try {
            return step.get();
        } catch (WorldException e) {
            throw ProblemException.of(
                    422,
                    "This cannot be",
                    "Mend what is listed; nothing was changed. The schema is at /world.schema.json.",
                    e.complaints().stream().map(WorldProblems::error).toList());
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(422, "This cannot be", String.valueOf(e.getMessage()));
        }
    }

    /** The same of a step that gives nothing back. */
    static void told(Runnable step) {
        told(() -> {
            step.run();
            return true;
        });
    }

    private static ProblemError error(Complaint complaint) {
        return ProblemException.error(complaint.where(), complaint.expected(), complaint.found());
    }
}
