package dev.rollcall.fault;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Dice that are seeded when somebody throws them: the chance of a sandbox moves only if something is by chance. Thread-safe. */
final class LazyDice implements RandomGenerator {
    private final Supplier<? extends RandomGenerator> maker;
    private @Nullable RandomGenerator made;

    LazyDice(Supplier<? extends RandomGenerator> maker) {
        this.maker = maker;
    }

    private synchronized RandomGenerator made() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }

    @Override
    public long nextLong() {
        return made().nextLong();
    }

    @Override
    public double nextDouble() {
        return made().nextDouble();
    }

    @Override
    public double nextGaussian() {
        return made().nextGaussian();
    }

    @Override
    public void nextBytes(byte[] bytes) {
        made().nextBytes(bytes);
    }
}
