package dev.rollcall.contract.lint;

import java.util.List;
import java.util.stream.Stream;

/** Examples, defaults and listed values, held to the schemas they belong to. */
final class Examples {
    private Examples() {}

    static List<LintRule> rules() {
        return List.of(
                LintRule.error(
                        "example.schema",
                        "People copy examples first and read schemas later; one of the two is wrong.",
                        file -> Stream.concat(ofMessages(file), ofSchemas(file))
                                .flatMap(place -> check(place, file.values()))),
                LintRule.error(
                        "schema.default",
                        "A default that its own schema refuses breaks whoever relies on it.",
                        file -> ofKeyword(file, "default")),
                LintRule.error(
                        "schema.enum",
                        "A listed value that its own schema refuses can never be sent.",
                        Examples::enumerated));
    }

    /** An example and the schema it has to fit. */
    private record Place(Spot value, Spot schema) {}

    private static Stream<Place> ofMessages(LintedFile file) {
        return file.objects()
                .filter(owner -> owner.node().path("schema").isObject())
                .flatMap(owner -> Stream.concat(
                                Stream.of(owner.at("example")),
                                owner.at("examples")
                                        .members()
                                        .map(named -> file.resolve(named).at("value")))
                        .filter(Spot::exists)
                        .filter(value -> isReadable(file, owner, value))
                        .map(value -> new Place(value, owner.at("schema"))));
    }

    /** XML and other text that stands in one string is no value of the schema. */
    private static boolean isReadable(LintedFile file, Spot owner, Spot value) {
        boolean isText = value.node().isTextual();
        String type = file.resolve(owner.at("schema")).text("type");
        return !isText
                || type.equals("string")
                || !owner.name().contains("/")
                || owner.name().contains("json");
    }

    private static Stream<Place> ofSchemas(LintedFile file) {
        return file.schemas()
                .filter(schema -> schema.node().has("example"))
                .map(schema -> new Place(schema.at("example"), schema));
    }

    private static Stream<Flaw> check(Place place, ValueSchemas schemas) {
        return schemas.complaints(place.schema(), place.value().node())
                .map(complaint -> new Flaw(
                        place.value().pointer() + complaint.pointer(),
                        "the example does not fit its schema: " + complaint.sentence()));
    }

    private static Stream<Flaw> ofKeyword(LintedFile file, String keyword) {
        return file.schemas()
                .filter(schema -> schema.node().has(keyword))
                .flatMap(schema -> refused(file.values(), schema, schema.at(keyword)));
    }

    private static Stream<Flaw> enumerated(LintedFile file) {
        return file.schemas()
                .filter(schema -> schema.node().path("enum").isArray())
                .flatMap(
                        schema -> schema.at("enum").elements().flatMap(value -> refused(file.values(), schema, value)));
    }

    private static Stream<Flaw> refused(ValueSchemas schemas, Spot schema, Spot value) {
        return schemas.complaints(schema, value.node())
                .map(complaint -> Flaw.at(value, "the schema refuses " + value.node() + ": " + complaint.sentence()));
    }
}
