package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Several keywords of one schema, or several schemas, all of which count. */
final class AllFit implements Fit {
    private final Fit[] parts;

    private AllFit(Collection<Fit> parts) {
        this.parts = parts.toArray(Fit[]::new);
    }

    static Fit of(Collection<Fit> parts) {
        if (parts.contains(UNSURE)) {
            return UNSURE;
        }
        Set<Fit> said = new LinkedHashSet<>(parts);
        said.remove(ANY);
        return switch (said.size()) {
            case 0 -> ANY;
            case 1 -> said.iterator().next();
            default -> new AllFit(said);
        };
    }

    @Override
    public boolean fits(JsonNode value) {
        for (Fit part : parts) {
            if (!part.fits(value)) {
                return false;
            }
        }
        return true;
    }
}
