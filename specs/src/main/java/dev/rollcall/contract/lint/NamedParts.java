package dev.rollcall.contract.lint;

import java.util.List;
import java.util.stream.Stream;

/** Operations only name what they are made of; the components say it. */
final class NamedParts {
    private NamedParts() {}

    static List<LintRule> rules() {
        return List.of(
                LintRule.error(
                        "house.named-parts",
                        "An operation that is made of named parts fits a screen.",
                        file -> file.operations()
                                .flatMap(NamedParts::parts)
                                .filter(part -> !part.node().has("$ref"))
                                .map(part -> Flaw.at(part, "this belongs into the components, with a name"))),
                LintRule.error(
                        "house.named-schemas",
                        "A body without a name becomes a generated class that nobody can pronounce.",
                        file -> Stream.concat(bodies(file), members(file))),
                LintRule.error(
                        "house.schema-name",
                        "The name of a schema becomes a Java class.",
                        file -> file.components("schemas")
                                .filter(schema -> !schema.name().matches("[A-Z][A-Za-z0-9]+"))
                                .map(schema -> Flaw.at(schema, "`" + schema.name() + "` is no name for a class"))));
    }

    private static Stream<Spot> parts(Spot operation) {
        return Stream.of(
                        operation.at("parameters").elements(),
                        operation.at("responses").members(),
                        Stream.of(operation.at("requestBody")).filter(Spot::exists))
                .flatMap(each -> each);
    }

    private static Stream<Flaw> bodies(LintedFile file) {
        return file.objects()
                .flatMap(owner -> owner.at("content").members())
                .map(mediaType -> mediaType.at("schema"))
                .filter(schema -> schema.exists() && !schema.node().has("$ref"))
                .map(schema -> Flaw.at(schema, "the schema of a body needs a name"));
    }

    private static Stream<Flaw> members(LintedFile file) {
        return file.components("schemas")
                .flatMap(schema -> schema.at("properties").members())
                .filter(property -> property.text("type").equals("object"))
                .map(property -> Flaw.at(property, "`" + property.name() + "` is an object without a name"));
    }
}
