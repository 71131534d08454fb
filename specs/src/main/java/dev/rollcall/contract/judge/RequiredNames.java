package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Violation.Side;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What {@code required} asks for; a {@code readOnly} member is required of answers only, a {@code writeOnly} one of requests
 * only.
 */
final class RequiredNames {
    private RequiredNames() {}

    static Set<String> of(Contract contract, Side side, JsonNode schema) {
        String excused = side == Side.REQUEST ? "readOnly" : "writeOnly";
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode name : schema.path("required")) {
            if (!isMarked(contract, schema, name.asText(), excused, 0)) {
                names.add(name.asText());
            }
        }
        return Collections.unmodifiableSet(names);
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
}
