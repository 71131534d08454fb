package dev.rollcall.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A mapping in a world file, such as an account: values by name, each with a place for complaints. What is missing, and
 * what is of the wrong form and complained about already, is empty. Not safe for use by several threads.
 */
public final class WorldEntry {
    private final Pointer pointer;
    private final JsonNode mapping;
    private final Places places;
    private final Complaints complaints;
    private final Start start;

    WorldEntry(Pointer pointer, JsonNode mapping, Places places, Complaints complaints, Start start) {
        this.pointer = pointer;
        this.mapping = mapping;
        this.places = places;
        this.complaints = complaints;
        this.start = start;
    }

    /** Whether a value stands there, whatever it is. */
    public boolean has(String name) {
        return mapping.has(name);
    }

    /** A text. */
    public Optional<String> text(String name) {
        return value(name, JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** Every text of a list. */
    public Stream<String> texts(String name) {
        return value(name, JsonNode::isArray).stream()
                .flatMap(list -> Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                        .map(list::path)
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::textValue));
    }

    /** A whole number of 32 bits. */
    public OptionalInt number(String name) {
        return value(name, JsonNode::canConvertToInt)
                .map(number -> OptionalInt.of(number.intValue()))
                .orElseGet(OptionalInt::empty);
    }

    /** A truth value. */
    public Optional<Boolean> flag(String name) {
        return value(name, JsonNode::isBoolean).map(JsonNode::booleanValue);
    }

    /** One of the constants of a type, written {@code likeThis} for {@code LIKE_THIS}. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return text(name)
                .map(text -> text.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))
                .flatMap(constant -> Stream.of(type.getEnumConstants())
                        .filter(each -> each.name().equals(constant))
                        .findFirst());
    }

    /** A moment; one that no calendar has is complained about. */
    public Optional<Instant> time(String name) {
        Optional<JsonNode> value = value(name, node -> node.isTextual() || node.isIntegralNumber());
        Optional<Instant> moment = value.flatMap(node -> WorldTime.of(node, start.moment()));
        if (value.isPresent() && moment.isEmpty()) {
            complain(name, "a moment that the calendar has");
        }
        return moment;
    }

    /** A moment; one after the start of the mock is complained about, unless the file tells a clock of its own. */
    public Optional<Instant> past(String name) {
        Optional<Instant> moment = time(name);
        if (start.last() && moment.isPresent() && moment.get().isAfter(start.moment())) {
            complain(name, "a moment not after the start, which is " + start.moment());
            return Optional.empty();
        }
        return moment;
    }

    /** A mapping of anything at all. */
    public Optional<JsonNode> anything(String name) {
        return value(name, JsonNode::isObject);
    }

    /** A mapping in this one. */
    public Optional<WorldEntry> entry(String name) {
        return value(name, JsonNode::isObject)
                .map(node -> new WorldEntry(pointer.member(name), node, places, complaints, start));
    }

    /** Every mapping of a list in this one. */
    public Stream<WorldEntry> entries(String name) {
        Pointer list = pointer.member(name);
        return value(name, JsonNode::isArray).stream()
                .flatMap(array -> Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                        .filter(i -> array.path(i).isObject())
                        .map(i -> new WorldEntry(list.item(i), array.path(i), places, complaints, start)));
    }

    /** Any scalar as it was written. */
    public Optional<String> scalar(String name) {
        return value(name, JsonNode::isValueNode).map(JsonNode::asText);
    }

    Optional<JsonNode> value(String name, Predicate<JsonNode> form) {
        return Optional.of(mapping.path(name)).filter(form).filter(node -> !complaints.areAbout(pointer.member(name)));
    }

    /** Notes that a value is a mistake. */
    public void complain(String name, String expected) {
        complain(name, expected, mapping.has(name) ? Found.of(mapping.path(name)) : "nothing");
    }

    /** Notes that a value is a mistake, in words that do not tell it. */
    public void complain(String name, String expected, String found) {
        Pointer member = pointer.member(name);
        complaints.add(places.place(member), member, expected, found);
    }

    /** Where a value stands, in words. */
    String where(String name) {
        return places.where(pointer.member(name));
    }

    /** When the mock starts. */
    Instant start() {
        return start.moment();
    }
}
