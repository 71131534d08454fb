package dev.rollcall.contract.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A node of a contract and where it stands.
 *
 * @param pointer the JSON pointer, empty for the whole document
 * @param node what stands there; missing if nothing does
 */
record Spot(String pointer, JsonNode node) {

    /** The member of that name, missing if there is none. */
    Spot at(String name) {
        return new Spot(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), node.path(name));
    }

    /** The element of that index, missing if there is none. */
    Spot at(int index) {
        return new Spot(pointer + "/" + index, node.path(index));
    }

    /** Every member of an object, in the order of the file. */
    Stream<Spot> members() {
        return node.properties().stream().map(member -> at(member.getKey()));
    }

    /** Every element of an array. */
    Stream<Spot> elements() {
        return node.isArray() ? IntStream.range(0, node.size()).mapToObj(this::at) : Stream.of();
    }

    /** The last step of the pointer, as it stands in the file. */
    String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    /** Whether anything stands here. */
    boolean exists() {
        return !node.isMissingNode();
    }

    /** The text of that member, empty if there is none. */
    String text(String name) {
        return node.path(name).asText();
    }

    /** The names of all members, in the order of the file. */
    List<String> names() {
        return members().map(Spot::name).toList();
    }
}
