package dev.rollcall.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of one product in one sandbox that may be said again as long as nothing changes. Beyond its limits the one that was
 * not asked for the longest time is forgotten. Thread-safe.
 */
final class AnswerMemory {
    private static final int MOST = 64;
    private static final long MOST_BYTES = 1 << 20;

    private final Map<CallKey, RememberedAnswer> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** What was said to the same call, good or not. */
    synchronized Optional<RememberedAnswer> find(CallKey key) {
        return Optional.ofNullable(answers.get(key));
    }

    /** Remembers what was said to a call, in place of what was said before. */
    synchronized void keep(CallKey key, RememberedAnswer answer) {
        RememberedAnswer before = answers.put(key, answer);
        bytes += answer.bytes() - (before == null ? 0 : before.bytes());
        Iterator<RememberedAnswer> longestUnused = answers.values().iterator();
        while (answers.size() > MOST || bytes > MOST_BYTES) {
            bytes -= longestUnused.next().bytes();
            longestUnused.remove();
        }
    }
}
