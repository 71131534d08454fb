package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** {@code enum} of words, small whole numbers, booleans and null. */
final class EnumFit implements Fit {
    private final Set<JsonNode> values = new HashSet<>();

    private EnumFit() {}

    /** @throws IllegalArgumentException if it is no list */
    static Fit of(JsonNode list) {
        if (!list.isArray()) {
            throw new IllegalArgumentException("enum must be a list");
        }
        EnumFit fit = new EnumFit();
        for (JsonNode value : list) {
            if (value.isContainerNode() || (value.isNumber() && !value.isInt() && !value.isLong())) {
                return UNSURE;
            }
            fit.values.add(value);
        }
        return fit;
    }

    @Override
    public boolean fits(JsonNode value) {
        return values.contains(value);
    }

    /** Whether the value is certainly wrong; the same number may be written in several ways. */
    boolean excludes(JsonNode value) {
        return !value.isNumber() && !values.contains(value);
    }
}
