package dev.rollcall.contract;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when somebody needs it for the first time, who waits for that, and then kept. If it cannot be made, the
 * next one tries again. Thread-safe; it is made once.
 *
 * @param <T> what is made
 */
public final class Late<T> implements Supplier<T> {
    private final Supplier<? extends T> maker;
    private volatile @Nullable T made;

    /** Something that this makes. */
    public Late(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = made;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }

    /** What was made, if somebody has needed it. */
    public Optional<T> known() {
        return Optional.ofNullable(made);
    }
}
