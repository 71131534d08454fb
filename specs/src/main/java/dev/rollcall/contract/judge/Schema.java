package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.PathType;
import com.networknt.schema.ValidationMessage;
import dev.rollcall.contract.ContractNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One schema of a contract, to hold values against. Thread-safe. */
final class Schema {
    private static final JsonNodePath ROOT = new JsonNodePath(PathType.JSON_POINTER);

    private final ContractNode node;
    private final SharedSchemas schemas;
    private final Set<String> types;
    private final Fit fit;

    Schema(ContractNode node, SharedSchemas schemas) {
        this.node = node;
        this.schemas = schemas;
        this.types = SchemaTypes.of(node);
        this.fit = new LateFit(() -> schemas.fit(node.pointer()));
    }

    ContractNode node() {
        return node;
    }

    /** The types that a value may have, as far as the schema and what it is combined from say so. */
    Set<String> types() {
        return types;
    }

    Schema property(String name) {
        return new Schema(SchemaTypes.property(node, name), schemas);
    }

    Schema items() {
        return new Schema(SchemaTypes.items(node), schemas);
    }

    /**
     * How the value does not fit.
     *
     * @throws Unusable if the schema cannot be judged by
     */
    List<SchemaFault> faults(JsonNode value) {
        if (!node.exists()) {
            return List.of();
        }
        try {
            return fit.fits(value) ? List.of() : told(value);
        } catch (JsonSchemaException | IllegalArgumentException | ArithmeticException | WatchedPattern.Stopped e) {
            throw new Unusable(String.valueOf(e.getMessage()), e);
        } catch (StackOverflowError e) {
            throw new Unusable("the schema goes round in circles, or the value is nested too deeply for it", e);
        }
    }

    /** What the engine has to say. */
    private List<SchemaFault> told(JsonNode value) {
        JsonSchema schema = schemas.at(node.pointer());
        Set<ValidationMessage> messages = schema.validate(schema.createExecutionContext(), value, value, ROOT);
        return messages.isEmpty() ? List.of() : faults(messages);
    }

    private static List<SchemaFault> faults(Set<ValidationMessage> messages) {
        Set<SchemaFault> faults = new LinkedHashSet<>();
        for (ValidationMessage message : messages) {
            SchemaKeyword.of(message.getType()).ifPresent(keyword -> faults.add(fault(keyword, message)));
            if (faults.size() > Findings.LISTED) {
                break;
            }
        }
        return List.copyOf(faults);
    }

    private static SchemaFault fault(SchemaKeyword keyword, ValidationMessage message) {
        List<String> path = new ArrayList<>();
        JsonNodePath where = message.getInstanceLocation();
        for (int i = 0; i < where.getNameCount(); i++) {
            path.add(String.valueOf(where.getElement(i)));
        }
        String detail = message.getProperty() == null ? "" : message.getProperty();
        JsonNode value = message.getInstanceNode() == null ? MissingNode.getInstance() : message.getInstanceNode();
        if (keyword == SchemaKeyword.ADDITIONAL_PROPERTIES) {
            path.add(detail);
            value = value.path(detail);
        }
        JsonNode limit = message.getSchemaNode() == null ? MissingNode.getInstance() : message.getSchemaNode();
        String rule = SharedSchemas.pointer(message.getSchemaLocation().getFragment());
        return new SchemaFault(keyword, path, rule, limit, value, detail);
    }

    /** Says that a schema cannot be judged by. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unusable(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
