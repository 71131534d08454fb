package dev.rollcall.contract.xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** The values of an object's members as they come in, and where each stands. */
final class XmlMemberValues {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();
    private final Map<String, Integer> extras = new HashMap<>();
    private final XmlTrail trail;

    /** @param trail the object's */
    XmlMemberValues(XmlTrail trail) {
        this.trail = trail;
    }

    boolean isEmpty() {
        return node.isEmpty();
    }

    boolean has(XmlMember member) {
        return node.has(member.property());
    }

    void put(XmlMember member, JsonNode value, XmlTrail at) {
        if (member.is(XmlMember.Form.REPEATED)) {
            append(member.property(), value, at);
        } else if (node.putIfAbsent(member.property(), value) == null) {
            trail.put(member.property(), at);
        }
    }

    /** A member that the contract does not name: it makes a list if it comes more than once. */
    void extra(String key, boolean list, JsonNode value, XmlTrail at) {
        int count = extras.merge(key, 1, Integer::sum);
        if (count == 1 && !list) {
            node.set(key, value);
            trail.put(key, at);
            return;
        }
        if (count == 2 && !list) {
            append(key, node.remove(key), trail.remove(key));
        }
        append(key, value, at);
    }

    /** The object, with an empty list wherever the contract requires a list of which there was no item. */
    ObjectNode complete(XmlObject object) {
        for (XmlMember member : object.members()) {
            if (member.required() && member.is(XmlMember.Form.REPEATED) && !has(member)) {
                node.putArray(member.property());
            }
        }
        return node;
    }

    private void append(String key, JsonNode value, XmlTrail at) {
        ArrayNode values = (ArrayNode) node.get(key);
        if (values == null) {
            values = node.putArray(key);
        }
        trail.put(key, values.size(), at);
        values.add(value);
    }
}
