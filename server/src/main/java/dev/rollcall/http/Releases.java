package dev.rollcall.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The answers that faults hold back at the moment. Thread-safe. */
public final class Releases {
    private final Alarm alarm;
    private final Set<Release> held = ConcurrentHashMap.newKeySet();

    /** None yet. */
    public Releases(Alarm alarm) {
        this.alarm = alarm;
    }

    Alarm alarm() {
        return alarm;
    }

    void begin(Release release) {
        held.add(release);
        release.begin();
    }

    void ended(Release release) {
        held.remove(release);
    }

    /** Ends the connections of all callers who still wait. */
    public void abandonAll() {
        held.forEach(Release::abandon);
    }
}
