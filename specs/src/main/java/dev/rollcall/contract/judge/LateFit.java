package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Compiled when it is first needed, as schemas may contain themselves. Two threads may compile the same. */
final class LateFit implements Fit {
    private final Supplier<Fit> compiler;
    private volatile @Nullable Fit compiled;

    LateFit(Supplier<Fit> compiler) {
        this.compiler = compiler;
    }

    @Override
    public boolean fits(JsonNode value) {
        Fit fit = compiled;
        if (fit == null) {
            fit = compiler.get();
            compiled = fit;
        }
        return fit.fits(value);
    }
}
