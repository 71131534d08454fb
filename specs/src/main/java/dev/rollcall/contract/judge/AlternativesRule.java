package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code oneOf} and {@code anyOf}. A discriminator decides alone ("a hint to shortcut validation and selection", OpenAPI
 * 3.0.3, 4.7.25); then the complaints are those of the chosen schema.
 */
final class AlternativesRule extends OwnRule {
    private final SharedSchemas schemas;
    private final boolean exactlyOne;
    private final Optional<Discriminator> discriminator;
    private final List<JsonSchema> branches = new ArrayList<>();
    private final List<String> pointers = new ArrayList<>();

    AlternativesRule(Site site, SharedSchemas schemas, boolean exactlyOne) {
        super(site);
        this.schemas = schemas;
        this.exactlyOne = exactlyOne;
        this.discriminator = Discriminator.of(site.parent().getSchemaNode());
        for (JsonNode branch : site.value()) {
            int i = branches.size();
            branches.add(site.context()
                    .newSchema(site.location().append(i), site.path().append(i), branch, site.parent()));
            pointers.add(branch.has("$ref") ? schemas.target(branch.get("$ref").asText()) : "");
        }
    }

    @Override
    Set<ValidationMessage> check(ExecutionContext execution, JsonNode value, JsonNode root, JsonNodePath where) {
        Optional<String> choice = discriminator.flatMap(each -> each.choice(value));
        if (choice.isPresent()) {
            int chosen =
                    pointers.indexOf(schemas.find(choice.get()).isPresent() ? schemas.target("#" + choice.get()) : "?");
            return chosen < 0
                    ? Set.of(message(
                            "discriminator",
                            value,
                            where,
                            discriminator.orElseThrow().property()))
                    : branches.get(chosen).validate(execution, value, root, where);
        }
        int fits = 0;
        Set<ValidationMessage> nearest = Set.of();
        for (JsonSchema branch : branches) {
            Set<ValidationMessage> faults = branch.validate(execution, value, root, where);
            fits += faults.isEmpty() ? 1 : 0;
            nearest = nearest.isEmpty() || (!faults.isEmpty() && faults.size() < nearest.size()) ? faults : nearest;
        }
        boolean right = exactlyOne ? fits == 1 : fits > 0;
        return right ? Set.of() : fault(value, where, fits > 1 ? fits + " of them" : closest(nearest));
    }

    private static String closest(Set<ValidationMessage> faults) {
        return faults.stream()
                .findFirst()
                .map(fault -> SharedSchemas.pointer(fault.getInstanceLocation()) + " breaks " + fault.getType())
                .orElse("");
    }
}
