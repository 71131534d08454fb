package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Violation.Side;
import java.util.LinkedHashSet;
import java.util.Set;

/** {@code required}, as {@link RequiredNames} has it. */
final class RequiredRule extends OwnRule {
    private final Set<String> names;

    RequiredRule(Site site, Contract contract, Side side) {
        super(site);
        this.names = RequiredNames.of(contract, side, site.parent().getSchemaNode());
    }

    @Override
    Set<ValidationMessage> check(ExecutionContext execution, JsonNode value, JsonNode root, JsonNodePath where) {
        Set<ValidationMessage> faults = Set.of();
        for (String name : value.isObject() ? names : Set.<String>of()) {
            if (!value.has(name)) {
                faults = faults.isEmpty() ? new LinkedHashSet<>() : faults;
                faults.add(message(getKeyword(), value, where, name));
            }
        }
        return faults;
    }
}
