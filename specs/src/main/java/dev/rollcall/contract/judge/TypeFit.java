package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * {@code type}, with {@code nullable} beside it: that adds null to the type of the same schema and to nothing else. An
 * integer is written without fraction and exponent (JSON Schema Wright-00, section 3.5). What does not fit is wrong.
 */
record TypeFit(String type, boolean nullable) implements Fit {

    static TypeFit of(JsonNode schema) {
        return new TypeFit(schema.path("type").asText(), schema.path("nullable").asBoolean());
    }

    @Override
    public boolean fits(JsonNode value) {
        return isRight(value) || (nullable && value.isNull());
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
