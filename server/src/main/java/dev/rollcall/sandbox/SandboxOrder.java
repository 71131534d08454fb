package dev.rollcall.sandbox;

import dev.rollcall.world.World;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What somebody wants of a new sandbox. What is not told is as in every sandbox of the server, or as the world tells it.
 *
 * @param world what it is filled with
 * @param seed makes its ids and tokens the same ones every time, whatever it is called
 * @param start what its clock shows at first; without it the server's time
 * @param frozen whether its clock stands still at first
 * @param settings what is chosen about the behaviour of the products, whatever the world chooses
 */
public record SandboxOrder(
        Optional<World> world, OptionalLong seed, Optional<Instant> start, boolean frozen, Settings settings) {
    private static final SandboxOrder PLAIN =
            new SandboxOrder(Optional.empty(), OptionalLong.empty(), Optional.empty(), false, Settings.defaults());

    public SandboxOrder {
        start.ifPresent(SandboxClock::check);
    }

    /** Nothing out of the ordinary. */
    public static SandboxOrder plain() {
        return PLAIN;
    }

    /** The same filled with another world. */
    public SandboxOrder with(World otherWorld) {
        return new SandboxOrder(Optional.of(otherWorld), seed, start, frozen, settings);
    }

    /** The same with ids and tokens that repeat themselves. */
    public SandboxOrder withSeed(long value) {
        return new SandboxOrder(world, OptionalLong.of(value), start, frozen, settings);
    }

    /**
     * The same with a clock that starts elsewhere, and runs from there.
     *
     * @throws IllegalArgumentException if that is too early or too late
     */
    public SandboxOrder startingAt(Instant moment) {
        return new SandboxOrder(world, seed, Optional.of(moment), frozen, settings);
    }

    /** The same with a clock that stands still. */
    public SandboxOrder standingStill() {
        return new SandboxOrder(world, seed, start, true, settings);
    }

    /**
     * The same with something chosen.
     *
     * @throws IllegalArgumentException if it cannot be set so
     */
    public <T> SandboxOrder with(Setting<T> setting, T value) {
        return new SandboxOrder(world, seed, start, frozen, settings.with(setting, value));
    }
}
