package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/**
 * {@code $ref}. The engine's own compiles the target anew for every way that leads to it, without end for schemas that
 * contain themselves; here all share one.
 */
final class ReferenceRule extends OwnRule {
    private final SharedSchemas schemas;
    private final String pointer;

    ReferenceRule(Site site, SharedSchemas schemas) {
        super(site);
        this.schemas = schemas;
        this.pointer = schemas.target(site.value().asText());
    }

    @Override
    Set<ValidationMessage> check(ExecutionContext execution, JsonNode value, JsonNode root, JsonNodePath where) {
        return schemas.at(pointer).validate(execution, value, root, where);
    }
}
