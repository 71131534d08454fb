package dev.rollcall.contract.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The schemas, as far as one alone can be wrong. */
final class Schemas {
    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean", "array", "object");

    private Schemas() {}

    static List<LintRule> rules() {
        return List.of(
                LintRule.error(
                        "schema.type",
                        "OpenAPI 3.0 knows six types; `nullable: true` says that null may come.",
                        Schemas::types),
                LintRule.error(
                        "schema.items",
                        "OpenAPI 3.0 requires `items` of every array: without it anything may be in the list.",
                        Schemas::items),
                LintRule.error(
                        "schema.required-unknown",
                        "A closed object that requires a member which it does not allow can never be sent.",
                        file -> required(file, true)),
                LintRule.warning(
                        "schema.required-undescribed",
                        "A required member without a schema is most often a slip of the pen.",
                        file -> required(file, false)),
                LintRule.warning(
                        "schema.nullable-alone",
                        "`nullable` without a `type` beside it means nothing in OpenAPI 3.0.3.",
                        Schemas::nullable));
    }

    private static Stream<Flaw> types(LintedFile file) {
        return file.schemas()
                .filter(schema -> schema.node().has("type"))
                .filter(schema -> !schema.node().path("type").isTextual() || !TYPES.contains(schema.text("type")))
                .map(schema -> Flaw.at(schema.at("type"), schema.node().path("type") + " is no type of OpenAPI 3.0"));
    }

    private static Stream<Flaw> items(LintedFile file) {
        return file.schemas()
                .filter(schema ->
                        schema.text("type").equals("array") && !schema.node().has("items"))
                .map(schema -> Flaw.at(schema, "the array does not say what its `items` are"));
    }

    private static Stream<Flaw> required(LintedFile file, boolean closed) {
        return file.schemas()
                .filter(schema -> closed == isClosed(schema) && !isComposed(schema))
                .flatMap(schema -> schema.at("required")
                        .elements()
                        .filter(name -> !schema.node()
                                .path("properties")
                                .has(name.node().asText()))
                        .map(name -> Flaw.at(
                                name, "`" + name.node().asText() + "` is required, but not among the properties")));
    }

    private static boolean isClosed(Spot schema) {
        return schema.node().path("additionalProperties").isBoolean()
                && !schema.node().path("additionalProperties").asBoolean();
    }

    /** In a part of an allOf, the other parts may describe the member. */
    private static boolean isComposed(Spot schema) {
        return schema.pointer().matches(".*/(allOf|anyOf|oneOf|not)(/.*)?")
                || Stream.of("allOf", "anyOf", "oneOf").anyMatch(schema.node()::has);
    }

    private static Stream<Flaw> nullable(LintedFile file) {
        return file.schemas()
                .filter(schema -> schema.node().path("nullable").asBoolean())
                .filter(schema -> !schema.node().has("type") && !schema.node().has("$ref"))
                .map(schema -> Flaw.at(schema, "`nullable` needs a `type` beside it"));
    }
}
