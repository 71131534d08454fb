package dev.rollcall.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The answers that faults hold back at the moment. Thread-safe. */
public final class Releases {
    private final Alarm alarm;
    private final Departures departures = new Departures();
    private final Set<Release> held = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** None yet. */
    public Releases(Alarm alarm) {
        this.alarm = alarm;
    }

    Alarm alarm() {
        return alarm;
    }

    Departures departures() {
        return departures;
    }

    void begin(Release release) {
        held.add(release);
        release.begin();
        if (closed) {
            // Held back while the others were given up.
            release.abandon();
        }
    }

    void ended(Release release) {
        held.remove(release);
    }

    /** Ends the connections of all callers who still wait, and of those who would from now on. */
    public void abandonAll() {
        closed = true;
        held.forEach(Release::abandon);
        departures.close();
    }
}
