package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.PathType;
import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Violation.Side;

/** What the engine and the fit say of the same values, each by itself. */
final class Doubt {
    private static final JsonNodePath ROOT = new JsonNodePath(PathType.JSON_POINTER);

    private final SharedSchemas schemas;

    Doubt(Contract contract, Side side) {
        this.schemas = new SharedSchemas(contract, side);
    }

    /** Whether the engine has nothing to say, not even that it cannot judge. */
    boolean isRight(String pointer, JsonNode value) {
        try {
            JsonSchema schema = schemas.at(pointer);
            return schema.validate(schema.createExecutionContext(), value, value, ROOT)
                    .isEmpty();
        } catch (JsonSchemaException
                | IllegalArgumentException
                | ArithmeticException
                | WatchedPattern.Stopped
                | StackOverflowError e) {
            return false;
        }
    }

    boolean fits(String pointer, JsonNode value) {
        try {
            return schemas.fit(pointer).fits(value);
        } catch (IllegalArgumentException | ArithmeticException | WatchedPattern.Stopped | StackOverflowError e) {
            return false;
        }
    }
}
