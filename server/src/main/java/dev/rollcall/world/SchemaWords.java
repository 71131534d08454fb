package dev.rollcall.world;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what a schema has against a value: what is expected is the title of the part of the schema. */
final class SchemaWords {
    private final JsonNode schema;
    private final Places places;
    private final Complaints complaints;

    SchemaWords(JsonNode schema, Places places, Complaints complaints) {
        this.schema = schema;
        this.places = places;
        this.complaints = complaints;
    }

    void say(ValidationMessage message) {
        Pointer pointer = pointer(message.getInstanceLocation());
        JsonNode part = part(message);
        switch (message.getType()) {
            case "required" -> missing(pointer.member(message.getProperty()), part);
            case "dependentRequired" -> missing(pointer.member(needed(part)), part);
            case "additionalProperties" -> unknown(pointer.member(message.getProperty()), part);
            case "uniqueItems" -> note(places.place(pointer), pointer, title(part), "one of them twice");
            default -> wrong(pointer, part, message.getInstanceNode());
        }
    }

    private void missing(Pointer pointer, JsonNode part) {
        JsonNode member = part.path("properties").path(name(pointer));
        note(places.place(pointer), pointer, title(resolved(member)), "nothing");
    }

    /** Every part has one such rule: sessions are somebody's, and numbers are drawn from a seed. */
    private static String needed(JsonNode part) {
        return part.path("dependentRequired").elements().next().path(0).asText();
    }

    private void unknown(Pointer pointer, JsonNode part) {
        List<String> names = new ArrayList<>();
        part.path("properties").fieldNames().forEachRemaining(names::add);
        String known = names.stream().map(Found::quoted).collect(Collectors.joining(", "));
        note(places.name(pointer), pointer, "one of " + known, Found.quoted(name(pointer)));
    }

    private void wrong(Pointer pointer, JsonNode part, JsonNode value) {
        boolean secret = part.path("writeOnly").asBoolean();
        String found = secret ? Found.kind(value) : Found.of(value);
        note(places.place(pointer), pointer, title(part), found);
    }

    private static String title(JsonNode part) {
        return part.path("title").asText();
    }

    private void note(@Nullable Place place, Pointer pointer, String expected, String found) {
        // What YAML itself was wrong about cannot be right for the schema.
        if (!complaints.areAbout(pointer)) {
            complaints.add(place, pointer, expected, found);
        }
    }

    /** The part of the schema whose keyword complains. */
    private JsonNode part(ValidationMessage message) {
        String location = message.getSchemaLocation().toString();
        String keyword = location.substring(location.indexOf('#') + 1);
        return schema.at(JsonPointer.compile(keyword).head());
    }

    private JsonNode resolved(JsonNode part) {
        JsonNode reference = part.path("$ref");
        return reference.isTextual()
                ? schema.at(JsonPointer.compile(reference.textValue().substring(1)))
                : part;
    }

    private static Pointer pointer(JsonNodePath path) {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = path.getElement(i) instanceof Integer index
                    ? pointer.item(index)
                    : pointer.member(String.valueOf(path.getElement(i)));
        }
        return pointer;
    }

    private static String name(Pointer pointer) {
        return String.valueOf(pointer.steps().get(pointer.depth() - 1));
    }
}
