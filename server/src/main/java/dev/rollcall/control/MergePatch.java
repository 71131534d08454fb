package dev.rollcall.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON merge patch (RFC 7396). */
final class MergePatch {
    private MergePatch() {}

    /** The target with the members of the patch: null takes one away, an object changes one, all else replaces it. */
    static ObjectNode apply(ObjectNode target, ObjectNode patch) {
        ObjectNode result = target.deepCopy();
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                result.remove(member.getKey());
            } else {
                result.set(member.getKey(), merged(result.path(member.getKey()), member.getValue()));
            }
        });
        return result;
    }

    private static JsonNode merged(JsonNode before, JsonNode patch) {
        if (!(patch instanceof ObjectNode object)) {
            return patch;
        }
        return apply(before instanceof ObjectNode known ? known : JsonNodeFactory.instance.objectNode(), object);
    }
}
