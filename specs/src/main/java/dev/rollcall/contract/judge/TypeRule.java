package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/** {@code type}, as {@link TypeFit} has it. */
final class TypeRule extends OwnRule {
    private final TypeFit fit;

    TypeRule(Site site) {
        super(site);
        this.fit = TypeFit.of(site.parent().getSchemaNode());
    }

    @Override
    Set<ValidationMessage> check(ExecutionContext execution, JsonNode value, JsonNode root, JsonNodePath where) {
        return fit.fits(value) ? Set.of() : fault(value, where, fit.nullable() ? "or null" : "");
    }
}
