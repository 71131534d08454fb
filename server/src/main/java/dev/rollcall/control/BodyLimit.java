package dev.rollcall.control;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Operation;
import dev.rollcall.world.World;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * How large the body of a call may be: a world as large as a file, whatever else is small.
 *
 * @param contract of the control API
 * @param most bytes of every other body
 */
record BodyLimit(Supplier<Contract> contract, int most) {
    private static final Set<String> WITH_A_WORLD = Set.of("importWorld", "createSandbox");

    /** How many bytes it may have. */
    int of(String method, String path) {
        return holdsWorld(method, path) ? World.LARGEST_BYTES : most;
    }

    /** How many bytes of it are waited for: nobody sends a world who may not call. */
    int of(String method, String path, BooleanSupplier mayCall) {
        return holdsWorld(method, path) && mayCall.getAsBoolean() ? World.LARGEST_BYTES : most;
    }

    /** What to do when there are more. */
    String advice(String method, String path) {
        return holdsWorld(method, path)
                ? "A world has at most " + World.LARGEST_BYTES + " bytes, as a file has."
                : "Send at most " + most + " bytes, or start the mock with a larger --max-body.";
    }

    private boolean holdsWorld(String method, String path) {
        return contract.get()
                .match(method, path)
                .map(Operation::id)
                .filter(WITH_A_WORLD::contains)
                .isPresent();
    }
}
