package dev.rollcall.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Edits a product's section of a world as somebody with an editor would. */
final class EditedSection {
    private static final String SESSIONS = "sessions";
    private static final String ENDED_BY = "endedBy";

    private EditedSection() {}

    /** What an entry was, and what it is now. */
    record Patched(ObjectNode before, ObjectNode after) {}

    /** Patches the first entry that fits; empty if none does. */
    static Optional<Patched> patch(ObjectNode section, String list, Predicate<ObjectNode> wanted, ObjectNode patch) {
        ArrayNode entries = section.withArray(list);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof ObjectNode entry && wanted.test(entry)) {
                ObjectNode after = MergePatch.apply(entry, patch);
                entries.set(i, after);
                return Optional.of(new Patched(entry, after));
            }
        }
        return Optional.empty();
    }

    /** Takes an account away with its sessions; who ended other people's sessions is not told any more. */
    static ObjectNode removeAccount(ObjectNode section, String name) {
        remove(section, SESSIONS, names("account", name));
        each(section, names(ENDED_BY, name), session -> session.remove(ENDED_BY));
        return remove(section, "accounts", names("name", name));
    }

    private static ObjectNode remove(ObjectNode section, String list, Predicate<ObjectNode> unwanted) {
        Iterator<JsonNode> entries = section.withArray(list).iterator();
        while (entries.hasNext()) {
            if (entries.next() instanceof ObjectNode entry && unwanted.test(entry)) {
                entries.remove();
            }
        }
        return section;
    }

    /** Lets everything that names an account name it as it is called now. */
    static ObjectNode rename(ObjectNode section, String before, String after) {
        each(section, names("account", before), session -> session.put("account", after));
        each(section, names(ENDED_BY, before), session -> session.put(ENDED_BY, after));
        return section;
    }

    /** Whether a field names an account, in capital or small letters. */
    static Predicate<ObjectNode> names(String field, String name) {
        return entry -> entry.path(field).asText().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }

    private static void each(ObjectNode section, Predicate<ObjectNode> wanted, Consumer<ObjectNode> change) {
        section.withArray(SESSIONS).forEach(session -> {
            if (session instanceof ObjectNode entry && wanted.test(entry)) {
                change.accept(entry);
            }
        });
    }
}
