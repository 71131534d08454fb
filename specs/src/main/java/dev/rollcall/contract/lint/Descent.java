package dev.rollcall.contract.lint;

import java.util.Set;
import java.util.stream.Stream;

/** The way down through a description, which leaves out what is only a value: examples, defaults, enumerations. */
final class Descent {
    /** The members of these objects have names of the author's choice. */
    private static final Set<String> MAPS = Set.of(
            "properties",
            "patternProperties",
            "schemas",
            "parameters",
            "responses",
            "requestBodies",
            "headers",
            "examples",
            "securitySchemes",
            "links",
            "callbacks",
            "paths",
            "content",
            "encoding",
            "variables",
            "mapping");

    private static final Set<String> VALUES = Set.of("value", "example", "default", "enum", "const");
    private static final Set<String> LISTS_OF_SCHEMAS = Set.of("allOf", "anyOf", "oneOf");
    private static final Set<String> SCHEMAS = Set.of("not", "items", "additionalProperties");

    private Descent() {}

    /** The spot itself and every object below it. */
    static Stream<Spot> from(Spot spot) {
        return from(spot, false);
    }

    private static Stream<Spot> from(Spot spot, boolean names) {
        Stream<Spot> here = spot.node().isObject() && !names ? Stream.of(spot) : Stream.of();
        Stream<Spot> members = spot.members()
                .filter(member -> names || !isValue(member))
                .flatMap(member -> from(member, !names && member.node().isObject() && MAPS.contains(member.name())));
        return Stream.of(here, members, spot.elements().flatMap(element -> from(element, false)))
                .flatMap(each -> each);
    }

    private static boolean isValue(Spot member) {
        return VALUES.contains(member.name())
                || (member.name().equals("examples") && member.node().isArray());
    }

    /** The schema itself and every schema within it. */
    static Stream<Spot> schemas(Spot schema) {
        Stream<Spot> parts = schema.members()
                .flatMap(member -> member.name().equals("properties")
                        ? member.members()
                        : LISTS_OF_SCHEMAS.contains(member.name())
                                ? member.elements()
                                : SCHEMAS.contains(member.name())
                                                && member.node().isObject()
                                        ? Stream.of(member)
                                        : Stream.of());
        return Stream.concat(Stream.of(schema), parts.flatMap(Descent::schemas));
    }
}
