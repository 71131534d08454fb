package dev.rollcall.api.rocketchat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;

/** Counts calls: so many per minute for one address and one operation; the counters of all addresses start anew together. */
final class RateLimiter {
    private static final Duration WINDOW = Duration.ofSeconds(60);

    private final InstantSource clock;
    private final IntSupplier limit;
    private final Map<String, Window> windows = new HashMap<>();

    RateLimiter(InstantSource clock, IntSupplier limit) {
        this.clock = clock;
        this.limit = limit;
    }

    /** Counts one call. */
    Quota count(String address, String operation) {
        Instant now = clock.instant();
        Window window = windows.get(operation);
        if (window == null || now.isAfter(window.ends())) {
            window = new Window(now.plus(WINDOW), new HashMap<>());
            windows.put(operation, window);
        }
        int calls = window.calls().merge(address, 1, Integer::sum);
        int most = limit.getAsInt();
        return new Quota(most, Math.max(0, most - calls), window.ends(), wait(now, window.ends()), calls > most);
    }

    /** What is left when nothing is left, at the beginning of a window. */
    Quota usedUp() {
        return new Quota(limit.getAsInt(), 0, clock.instant().plus(WINDOW), WINDOW.toSeconds(), true);
    }

    private static long wait(Instant now, Instant end) {
        return Duration.between(now, end).plusMillis(999).toSeconds();
    }

    private record Window(Instant ends, Map<String, Integer> calls) {}
}
