package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/** {@code multipleOf}, as {@link MultipleOfFit} has it: the engine's own takes numbers through a double. */
final class MultipleOfRule extends OwnRule {
    private final MultipleOfFit fit;

    MultipleOfRule(Site site) {
        super(site);
        this.fit = new MultipleOfFit(site.value().decimalValue());
    }

    @Override
    Set<ValidationMessage> check(ExecutionContext execution, JsonNode value, JsonNode root, JsonNodePath where) {
        return fit.fits(value) ? Set.of() : fault(value, where, "");
    }
}
