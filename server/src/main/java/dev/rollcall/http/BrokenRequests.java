package dev.rollcall.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The requests that broke a contract lately, by the ids under which answers point to them: the last 1,000 different ones,
 * or fewer if they would take more than some four million characters. Thread-safe.
 */
public final class BrokenRequests {
    private static final int CAPACITY = 1_000;
    private static final long CHARACTERS = 4_000_000;

    private final Map<String, BrokenRequest> byId = new LinkedHashMap<>();
    private long characters;

    /** Keeps one more. Requests that are broken in the same ways have the same id, whenever and in whatever order they come. */
    String keep(BrokenRequest broken) {
        String id = broken.id();
        keep(id, broken);
        return id;
    }

    private synchronized void keep(String id, BrokenRequest broken) {
        BrokenRequest same = byId.remove(id);
        characters += same == null ? broken.size() : 0;
        byId.put(id, broken);
        Iterator<BrokenRequest> eldest = byId.values().iterator();
        while (byId.size() > CAPACITY || characters > CHARACTERS) {
            characters -= eldest.next().size();
            eldest.remove();
        }
    }

    synchronized Optional<BrokenRequest> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
