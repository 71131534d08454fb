package dev.rollcall.contract.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** {@code properties}, {@code additionalProperties} and {@code required}, in one look at each member of the value. */
final class ObjectFit implements Fit {
    private final Map<String, Member> members = new HashMap<>();
    private final Member other;
    private final int required;

    private record Member(Fit fit, boolean required) {}

    /**
     * What is said of members.
     *
     * @param named by their names
     * @param others of those that have no name there
     */
    ObjectFit(Map<String, Fit> named, Fit others, Set<String> required) {
        this.other = new Member(others, false);
        this.required = required.size();
        named.forEach((name, fit) -> members.put(name, new Member(fit, required.contains(name))));
        required.forEach(name -> members.putIfAbsent(name, new Member(others, true)));
    }

    @Override
    public boolean fits(JsonNode value) {
        if (!(value instanceof ObjectNode object)) {
            return true;
        }
        int met = 0;
        for (Map.Entry<String, JsonNode> each : object.properties()) {
            Member member = members.getOrDefault(each.getKey(), other);
            if (!member.fit.fits(each.getValue())) {
                return false;
            }
            met += member.required ? 1 : 0;
        }
        return met == required;
    }
}
