package dev.rollcall;

import dev.rollcall.api.Filling;
import dev.rollcall.api.MockedApi;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.SandboxName;
import dev.rollcall.session.Chance;
import dev.rollcall.verdict.Judging;
import dev.rollcall.world.WorldException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** How every sandbox of a server is made and filled. Thread-safe. */
final class SandboxRecipe {
    private final MockServerOptions options;
    private final List<MockedApi<?>> apis;
    private final List<Filling<?>> fillings;
    private final Judging judging;

    /**
     * By these options.
     *
     * @throws WorldException if the world file has mistakes
     */
    SandboxRecipe(MockServerOptions options, List<MockedApi<?>> apis, Judging judging) {
        this.judging = judging;
        this.options = options;
        this.apis = List.copyOf(apis);
        this.fillings = Filling.of(apis, options.world(), options.clock().instant());
    }

    /** With what the default sandbox is filled. */
    List<Filling<?>> fillings() {
        return fillings;
    }

    /** A fresh sandbox. What is by chance in it depends on seed and name alone, and not on which sandboxes there were before. */
    Sandbox make(SandboxName name) {
        Sandbox sandbox =
                new Sandbox(name, options.clock(), chance(name), options.settings(), options.journal(), judging);
        boolean first = name.equals(SandboxName.DEFAULT);
        (first ? fillings : fillings(sandbox.clock().instant())).forEach(filling -> filling.pourInto(sandbox));
        return sandbox;
    }

    private Chance chance(SandboxName name) {
        OptionalLong seed = options.seed();
        if (seed.isEmpty()) {
            return Chance.unpredictable();
        }
        return name.equals(SandboxName.DEFAULT)
                ? Chance.seeded(seed.getAsLong())
                : Chance.seeded(seed.getAsLong(), name.value());
    }

    /** Relative times of a world file count from the birth of a sandbox, so that its sessions are as young as they are meant. */
    private List<Filling<?>> fillings(Instant birth) {
        try {
            return Filling.of(apis, options.world(), birth);
        } catch (WorldException e) {
            // A relative time may have passed an absolute one since the file was judged. It was right at the start.
            return fillings;
        }
    }
}
