package dev.rollcall.sandbox;

import dev.rollcall.session.Chance;
import dev.rollcall.world.WorldSandbox;
import java.time.Instant;
import java.util.Optional;

/**
 * How a sandbox begins, and begins again whenever it is reset.
 *
 * @param chance from where its ids and tokens go on; empty if nobody shall guess them
 * @param start what its clock shows; empty for the server's time
 * @param frozen whether its clock stands still
 * @param settings what was chosen for all products
 */
public record SandboxBirth(Optional<Chance.State> chance, Optional<Instant> start, boolean frozen, Settings settings) {

    /** From where chance goes on as a world file tells it; empty if the file does not. */
    public static Optional<Chance.State> chance(WorldSandbox told) {
        return told.seed().stream()
                .mapToObj(seed -> new Chance.State(seed, told.drawn()))
                .findFirst();
    }
}
