package dev.rollcall;

import dev.rollcall.api.Filling;
import dev.rollcall.api.MockedApi;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.SandboxBirth;
import dev.rollcall.sandbox.SandboxName;
import dev.rollcall.sandbox.SandboxOrder;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Chance;
import dev.rollcall.world.World;
import dev.rollcall.world.WorldException;
import dev.rollcall.world.WorldSandbox;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How every sandbox of a server is made and filled. Thread-safe. */
final class SandboxRecipe {
    private final MockServerOptions options;
    private final List<MockedApi<?>> apis;
    private final List<Filling<?>> fillings;

    /**
     * By these options.
     *
     * @throws WorldException if the world file has mistakes
     */
    SandboxRecipe(MockServerOptions options, List<MockedApi<?>> apis) {
        this.options = options;
        this.apis = List.copyOf(apis);
        Instant start = options.world().sandbox().flatMap(WorldSandbox::clock).orElseGet(options.clock()::instant);
        this.fillings = Filling.of(apis, options.world(), start);
    }

    /** With what the default sandbox is filled. */
    List<Filling<?>> fillings() {
        return fillings;
    }

    /**
     * A fresh sandbox. What is by chance in it depends on seed and name alone, and not on which sandboxes there were before.
     *
     * @throws WorldException if the world that is ordered for it has mistakes
     */
    Sandbox make(SandboxName name, SandboxOrder order) {
        Sandbox sandbox = new Sandbox(name, options.clock(), birth(name, order));
        World world = order.world().orElse(options.world());
        List<Filling<?>> first = order.world().isEmpty()
                ? fillings
                : Filling.of(apis, world, sandbox.clock().instant());
        sandbox.fillBy(fresh -> fill(fresh, world, first, order.settings()));
        return sandbox;
    }

    private void fill(Sandbox fresh, World world, List<Filling<?>> first, Settings ordered) {
        for (Filling<?> filling : fillings(world, fresh.clock().instant(), first)) {
            filling.pourInto(fresh);
            Class<?> rules = filling.api().rules();
            fresh.choose(rules, ordered.over(fresh.settings(rules)));
        }
    }

    /** Relative times of a world file count from the birth of a sandbox, so that its sessions are as young as they are meant. */
    private List<Filling<?>> fillings(World world, Instant birth, List<Filling<?>> first) {
        try {
            return Filling.of(apis, world, birth);
        } catch (WorldException e) {
            // A relative time may have passed an absolute one since the file was judged. It was right at the start.
            return first;
        }
    }

    private SandboxBirth birth(SandboxName name, SandboxOrder order) {
        Optional<WorldSandbox> told = order.world().orElse(options.world()).sandbox();
        boolean frozen =
                order.start().isEmpty() && told.filter(WorldSandbox::frozen).isPresent();
        return new SandboxBirth(
                chance(name, order, told),
                order.start().or(() -> told.flatMap(WorldSandbox::clock)),
                order.frozen() || frozen,
                options.settings());
    }

    /** As ordered, else as an ordered world goes on, else by the seed of the server, or of its world, and the name. */
    private Optional<Chance.State> chance(SandboxName name, SandboxOrder order, Optional<WorldSandbox> told) {
        if (order.seed().isPresent()) {
            return Optional.of(new Chance.State(order.seed().getAsLong(), 0));
        }
        Optional<Chance.State> kept = told.flatMap(SandboxBirth::chance);
        boolean first = name.equals(SandboxName.DEFAULT);
        if (kept.isPresent() && (first || order.world().isPresent())) {
            return kept;
        }
        Optional<Long> seed = kept.map(Chance.State::seed)
                .or(() -> options.seed().stream().boxed().findFirst());
        return seed.map(number -> new Chance.State(first ? number : Chance.seedOf(number, name.value()), 0));
    }
}
