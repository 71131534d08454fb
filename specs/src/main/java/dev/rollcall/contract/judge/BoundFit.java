package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** {@code minimum} or {@code maximum}, with its {@code exclusive…} beside it. */
final class BoundFit implements Fit {
    private final JsonNode limit;
    private final BigDecimal exactly;
    private final boolean least;
    private final boolean exclusive;
    /** The engine cuts fractions off where only integers are right; that is its affair. */
    private final boolean ofIntegers;

    private BoundFit(JsonNode limit, boolean least, boolean exclusive, boolean ofIntegers) {
        this.limit = limit;
        this.exactly = new BigDecimal(limit.asText());
        this.least = least;
        this.exclusive = exclusive;
        this.ofIntegers = ofIntegers;
    }

    /** @throws IllegalArgumentException if it is no number, or if it is not said whether it is exclusive */
    static Fit of(JsonNode schema, boolean least) {
        JsonNode limit = schema.path(least ? "minimum" : "maximum");
        JsonNode exclusive = schema.path(least ? "exclusiveMinimum" : "exclusiveMaximum");
        if (!limit.isNumber() || !(exclusive.isBoolean() || exclusive.isMissingNode())) {
            throw new IllegalArgumentException("minimum and maximum must be numbers");
        }
        boolean ofIntegers = isSmall(limit) && schema.path("type").asText().equals("integer");
        return new BoundFit(limit, least, exclusive.asBoolean(), ofIntegers);
    }

    @Override
    public boolean fits(JsonNode value) {
        if (!value.isNumber()) {
            return true;
        }
        if (isSmall(value) && isSmall(limit)) {
            return fits(Long.compare(value.longValue(), limit.longValue()));
        }
        return !(ofIntegers && value.isFloatingPointNumber())
                && fits(new BigDecimal(value.asText()).compareTo(exactly));
    }

    private static boolean isSmall(JsonNode number) {
        return number.isInt() || number.isLong();
    }

    private boolean fits(int order) {
        return order == 0 ? !exclusive : order > 0 == least;
    }
}
