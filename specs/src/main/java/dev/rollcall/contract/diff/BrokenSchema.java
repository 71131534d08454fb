package dev.rollcall.contract.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.ChangedSchema;

/** Says which members of a body are the ones that break clients. For one thread. */
final class BrokenSchema {
    private static final int DEEPEST = 20;

    private final List<String> told = new ArrayList<>();

    private BrokenSchema() {}

    /** In words, a list of members; never empty. */
    static String told(@Nullable ChangedSchema schema) {
        BrokenSchema broken = new BrokenSchema();
        broken.walk(schema, "", 0);
        return broken.told.isEmpty() ? "its schema is not compatible." : String.join(", ", broken.told) + ".";
    }

    private void walk(@Nullable ChangedSchema schema, String path, int depth) {
        // Schemas may hold themselves.
        if (schema == null || schema.isCompatible() || depth > DEEPEST) {
            return;
        }
        int before = told.size();
        for (String gone : schema.getMissingProperties().keySet()) {
            told.add("'" + path + "/" + gone + "' is gone");
        }
        if (schema.getRequired() != null && schema.getRequired().isIncompatible()) {
            schema.getRequired()
                    .getIncreased()
                    .forEach(name -> told.add("'" + path + "/" + name + "' is required now"));
            schema.getRequired()
                    .getMissing()
                    .forEach(name -> told.add("'" + path + "/" + name + "' may be missing now"));
        }
        for (Map.Entry<String, ChangedSchema> member :
                schema.getChangedProperties().entrySet()) {
            walk(member.getValue(), path + "/" + member.getKey(), depth + 1);
        }
        walk(schema.getItems(), path + "/[]", depth + 1);
        if (told.size() == before) {
            told.add("'" + (path.isEmpty() ? "/" : path) + "' has other values");
        }
    }
}
