package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/** {@code format}, as {@link FormatFit} has it. */
final class FormatRule extends OwnRule {
    private final FormatFit fit;

    FormatRule(Site site) {
        super(site);
        this.fit = new FormatFit(site.value().asText());
    }

    @Override
    Set<ValidationMessage> check(ExecutionContext execution, JsonNode value, JsonNode root, JsonNodePath where) {
        return fit.fits(value) ? Set.of() : fault(value, where, "");
    }
}
