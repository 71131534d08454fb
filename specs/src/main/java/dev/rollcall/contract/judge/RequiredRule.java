package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Violation.Side;
import java.util.LinkedHashSet;
import java.util.Set;

/** {@code required}; a {@code readOnly} member is required of answers only, a {@code writeOnly} one of requests only. */
final class RequiredRule extends OwnRule {
    private final Set<String> names = new LinkedHashSet<>();

    RequiredRule(Site site, Contract contract, Side side) {
        super(site);
        String excused = side == Side.REQUEST ? "readOnly" : "writeOnly";
        for (JsonNode name : site.value()) {
            if (!isMarked(contract, site.parent().getSchemaNode(), name.asText(), excused, 0)) {
                names.add(name.asText());
            }
        }
    }

    private static boolean isMarked(Contract contract, JsonNode schema, String name, String mark, int depth) {
        JsonNode property = contract.resolve(schema.path("properties").path(name));
        if (property.path(mark).asBoolean()) {
            return true;
        }
        for (JsonNode part : schema.path("allOf")) {
            if (depth < 20 && isMarked(contract, contract.resolve(part), name, mark, depth + 1)) {
                return true;
            }
        }
        return false;
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
