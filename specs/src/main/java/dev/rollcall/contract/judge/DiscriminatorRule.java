package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import java.util.Optional;
import java.util.Set;

/** {@code discriminator} of a schema that others are made of by {@code allOf}: the value must fit the one it names. */
final class DiscriminatorRule extends OwnRule {
    private final SharedSchemas schemas;
    private final Optional<Discriminator> discriminator;
    private final String own;

    DiscriminatorRule(Site site, SharedSchemas schemas) {
        super(site);
        this.schemas = schemas;
        JsonNode parent = site.parent().getSchemaNode();
        boolean alternatives = parent.has("oneOf") || parent.has("anyOf");
        this.discriminator = alternatives ? Optional.empty() : Discriminator.of(parent);
        this.own = SharedSchemas.pointer(site.parent().getSchemaLocation().getFragment());
    }

    @Override
    Set<ValidationMessage> check(ExecutionContext execution, JsonNode value, JsonNode root, JsonNodePath where) {
        Optional<String> choice = discriminator.flatMap(each -> each.choice(value));
        String visit = "discriminator " + own + " " + where;
        if (choice.isEmpty()
                || choice.get().equals(own)
                || execution.getCollectorContext().get(visit) != null) {
            return Set.of();
        }
        Optional<JsonSchema> schema = schemas.find(choice.get());
        if (schema.isEmpty()) {
            return fault(value, where, discriminator.orElseThrow().property());
        }
        // The chosen schema contains this one.
        execution.getCollectorContext().add(visit, true);
        return schema.get().validate(execution, value, root, where);
    }
}
