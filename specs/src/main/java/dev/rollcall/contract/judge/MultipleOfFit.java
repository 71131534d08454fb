package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** {@code multipleOf}, by the digits as they are written. What does not fit is wrong. */
record MultipleOfFit(BigDecimal divisor) implements Fit {

    /** @throws IllegalArgumentException if nothing can be a multiple of that */
    MultipleOfFit {
        if (divisor.signum() <= 0) {
            throw new IllegalArgumentException("multipleOf must be greater than 0");
        }
    }

    @Override
    public boolean fits(JsonNode value) {
        return !value.isNumber() || value.decimalValue().remainder(divisor).signum() == 0;
    }
}
