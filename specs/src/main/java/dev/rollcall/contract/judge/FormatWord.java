package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.FormatKeyword;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonValidator;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.ValidationContext;
import java.util.Map;

/** The keyword {@code format}, which the engine lets nobody replace but by a kind of its own. */
final class FormatWord extends FormatKeyword {

    FormatWord() {
        super(Map.of());
    }

    @Override
    public JsonValidator newValidator(
            SchemaLocation location, JsonNodePath path, JsonNode value, JsonSchema parent, ValidationContext context) {
        return new FormatRule(new OwnRule.Site(this, location, path, value, parent, context));
    }
}
