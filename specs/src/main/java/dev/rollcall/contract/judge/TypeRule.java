package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/**
 * {@code type}, with {@code nullable} beside it: that adds null to the type of the same schema and to nothing else. An
 * integer is written without fraction and exponent (JSON Schema Wright-00, section 3.5).
 */
final class TypeRule extends OwnRule {
    private final String type;
    private final boolean nullable;

    TypeRule(Site site) {
        super(site);
        this.type = site.value().asText();
        this.nullable = site.parent().getSchemaNode().path("nullable").asBoolean();
    }

    @Override
    Set<ValidationMessage> check(ExecutionContext execution, JsonNode value, JsonNode root, JsonNodePath where) {
        return isRight(value) || (nullable && value.isNull())
                ? Set.of()
                : fault(value, where, nullable ? "or null" : "");
    }

    private boolean isRight(JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> true;
        };
    }
}
