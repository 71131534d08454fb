package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.math.BigDecimal;
import java.util.Set;

/** {@code multipleOf}, by the digits as they are written: the engine's own takes numbers through a double. */
final class MultipleOfRule extends OwnRule {
    private final BigDecimal divisor;

    MultipleOfRule(Site site) {
        super(site);
        this.divisor = site.value().decimalValue();
        if (divisor.signum() <= 0) {
            throw new IllegalArgumentException("multipleOf must be greater than 0");
        }
    }

    @Override
    Set<ValidationMessage> check(ExecutionContext execution, JsonNode value, JsonNode root, JsonNodePath where) {
        boolean right =
                !value.isNumber() || value.decimalValue().remainder(divisor).signum() == 0;
        return right ? Set.of() : fault(value, where, "");
    }
}
