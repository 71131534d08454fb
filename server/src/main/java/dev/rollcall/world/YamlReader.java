package dev.rollcall.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Reads the plain part of YAML: one document of mappings, lists and scalars. Anchors, aliases and tags are mistakes, so
 * nothing can grow larger than it was written. Made for one file.
 */
final class YamlReader {
    private final Places places;
    private final Complaints complaints;
    private final YamlEvents events;

    YamlReader(String text, Places places, Complaints complaints) {
        this.events = new YamlEvents(text);
        this.places = places;
        this.complaints = complaints;
    }

    /** The document; a missing node if there is none that can be read. Mistakes are noted. */
    JsonNode read() {
        try {
            return document();
        } catch (YamlEvents.TooDeepException e) {
            complaints.add(e.place(), Pointer.ROOT, "no more than " + YamlEvents.DEEPEST + " levels", "another one");
            return MissingNode.getInstance();
        } catch (MarkedYAMLException e) {
            YamlTrouble trouble = YamlTrouble.of(e);
            complaints.add(trouble.place(), Pointer.ROOT, trouble.expected(), trouble.found());
            return MissingNode.getInstance();
        }
    }

    private JsonNode document() {
        JsonNode root = MissingNode.getInstance();
        boolean begun = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (!(event instanceof DocumentStartEvent)) {
                continue;
            }
            if (begun) {
                wrong(event, Pointer.ROOT, "one document in a file", "another one");
                return root;
            }
            begun = true;
            root = value(events.next(), Pointer.ROOT);
        }
        if (!begun) {
            complaints.add(Place.START, Pointer.ROOT, "a world", "an empty file");
        }
        return root;
    }

    private JsonNode value(Event event, Pointer pointer) {
        places.putValue(pointer, Place.of(event.getStartMark()));
        checkPlain((NodeEvent) event, pointer);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event.is(Event.ID.Alias)) {
            return NullNode.getInstance();
        }
        YamlEvents.checkDepth(pointer.depth(), event);
        return event instanceof MappingStartEvent ? mapping(pointer) : list(pointer);
    }

    private void checkPlain(NodeEvent event, Pointer pointer) {
        String tag = YamlTrouble.tag(event);
        if (event.is(Event.ID.Alias)) {
            wrong(event, pointer, "the value itself, since aliases are not followed", "*" + event.getAnchor());
        } else if (event.getAnchor() != null) {
            wrong(event, pointer, "a value without an anchor", "&" + event.getAnchor());
        } else if (!tag.isEmpty()) {
            wrong(event, pointer, "a value without a tag", tag);
        }
    }

    private static JsonNode scalar(ScalarEvent scalar) {
        return scalar.getScalarStyle() == ScalarStyle.PLAIN
                ? PlainScalar.of(scalar.getValue())
                : TextNode.valueOf(scalar.getValue());
    }

    private JsonNode mapping(Pointer pointer) {
        ObjectNode mapping = JsonNodeFactory.instance.objectNode();
        for (Event name = events.next(); !name.is(Event.ID.MappingEnd); name = events.next()) {
            if (name instanceof ScalarEvent scalar) {
                member(mapping, scalar, pointer.member(scalar.getValue()));
            } else {
                wrong(name, pointer, "the name of a field", "something else");
                events.skipFrom(name);
                events.skipFrom(events.next());
            }
        }
        return mapping;
    }

    private void member(ObjectNode mapping, ScalarEvent name, Pointer pointer) {
        if (mapping.has(name.getValue())) {
            String first = "the second one, after that of " + places.whereName(pointer);
            wrong(name, pointer, "every field once", first);
            events.skipFrom(events.next());
            return;
        }
        places.putName(pointer, Place.of(name.getStartMark()));
        mapping.set(name.getValue(), value(events.next(), pointer));
    }

    private JsonNode list(Pointer pointer) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Event item = events.next(); !item.is(Event.ID.SequenceEnd); item = events.next()) {
            list.add(value(item, pointer.item(list.size())));
        }
        return list;
    }

    private void wrong(Event event, Pointer pointer, String expected, String found) {
        complaints.add(Place.of(event.getStartMark()), pointer, expected, found);
    }
}
