package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.AbstractJsonValidator;
import com.networknt.schema.AbstractKeyword;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonValidator;
import com.networknt.schema.Keyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.ValidationContext;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/** One keyword of one schema, where OpenAPI means something else by it than the schema engine does. */
abstract class OwnRule extends AbstractJsonValidator {

    /**
     * Where a keyword stands, as the engine tells it.
     *
     * @param keyword the keyword
     * @param location in the contract
     * @param path how it was come to
     * @param value what the contract says
     * @param parent the schema that has the keyword
     * @param context needed to compile inner schemas
     */
    record Site(
            Keyword keyword,
            SchemaLocation location,
            JsonNodePath path,
            JsonNode value,
            JsonSchema parent,
            ValidationContext context) {}

    /** Compiles one keyword of one schema. */
    @FunctionalInterface
    interface Compiler {
        JsonValidator compile(Site site);
    }

    private final Site site;

    OwnRule(Site site) {
        super(site.location(), site.path(), site.keyword(), site.value());
        this.site = site;
    }

    static Keyword keyword(String name, Compiler compiler) {
        return new AbstractKeyword(name) {
            @Override
            public JsonValidator newValidator(
                    SchemaLocation location,
                    JsonNodePath path,
                    JsonNode value,
                    JsonSchema parent,
                    ValidationContext context) {
                return compiler.compile(new Site(this, location, path, value, parent, context));
            }
        };
    }

    @Override
    public final Set<ValidationMessage> validate(
            ExecutionContext execution, JsonNode value, JsonNode root, JsonNodePath where) {
        return check(execution, value, root, where);
    }

    abstract Set<ValidationMessage> check(
            ExecutionContext execution, JsonNode value, JsonNode root, JsonNodePath where);

    Set<ValidationMessage> fault(JsonNode value, JsonNodePath where, String detail) {
        return Set.of(message(getKeyword(), value, where, detail));
    }

    ValidationMessage message(String keyword, JsonNode value, JsonNodePath where, String detail) {
        return ValidationMessage.builder()
                .type(keyword)
                .code(keyword)
                .message(keyword)
                .instanceLocation(where)
                .instanceNode(value)
                .schemaLocation(site.location())
                .schemaNode(site.value())
                .evaluationPath(site.path())
                .property(detail)
                .build();
    }
}
