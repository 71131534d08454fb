package dev.rollcall.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The requests that broke a contract lately, by the ids under which answers point to them: the last 1,000, or fewer if
 * they would take more than some four million characters. Thread-safe.
 */
public final class BrokenRequests {
    private static final int CAPACITY = 1_000;
    private static final long CHARACTERS = 4_000_000;

    private final Map<Long, BrokenRequest> byId = new LinkedHashMap<>();
    private long last;
    private long characters;

    /** Keeps one more. Its id is larger than all before. */
    synchronized long keep(BrokenRequest broken) {
        byId.put(++last, broken);
        characters += broken.size();
        Iterator<BrokenRequest> eldest = byId.values().iterator();
        while (byId.size() > CAPACITY || characters > CHARACTERS) {
            characters -= eldest.next().size();
            eldest.remove();
        }
        return last;
    }

    synchronized Optional<BrokenRequest> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }
}
