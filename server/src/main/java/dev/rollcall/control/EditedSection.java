package dev.rollcall.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.function.Predicate;

/** Edits a product's section of a world as somebody with an editor would. */
final class EditedSection {
    private EditedSection() {}

    /** Puts another entry in the place of each that fits. */
    static ObjectNode replace(ObjectNode section, String list, Predicate<ObjectNode> wanted, ObjectNode other) {
        ArrayNode entries = section.withArray(list);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof ObjectNode entry && wanted.test(entry)) {
                entries.set(i, other);
            }
        }
        return section;
    }

    /** Takes each entry away that fits. */
    static ObjectNode remove(ObjectNode section, String list, Predicate<ObjectNode> unwanted) {
        Iterator<com.fasterxml.jackson.databind.JsonNode> entries =
                section.withArray(list).iterator();
        while (entries.hasNext()) {
            if (entries.next() instanceof ObjectNode entry && unwanted.test(entry)) {
                entries.remove();
            }
        }
        return section;
    }

    /** Lets the sessions of an account be those of its new name. */
    static ObjectNode follow(ObjectNode section, String before, String after) {
        section.withArray("sessions").forEach(session -> {
            if (session instanceof ObjectNode entry
                    && AccountResource.ofAccount(before).test(entry)) {
                entry.put("account", after);
            }
        });
        return section;
    }
}
