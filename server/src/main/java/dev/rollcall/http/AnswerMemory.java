package dev.rollcall.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of one product in one sandbox that may be said again as long as nothing changes, each to a call that came again
 * before: of most calls that always differ there is nothing to remember. Beyond its limits the one that was not asked for the
 * longest time is forgotten. Thread-safe.
 */
final class AnswerMemory {
    private static final int MOST = 64;
    private static final int LATELY = 256;
    private static final long MOST_BYTES = 1 << 20;

    /** Of calls that came lately, each at a place of its own hash: a few are overwritten too early, and come once more. */
    private final int[] lately = new int[LATELY];

    private final Map<CallKey, RememberedAnswer> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** What was said to the same call, good or not. */
    synchronized Optional<RememberedAnswer> find(CallKey key) {
        return Optional.ofNullable(answers.get(key));
    }

    /** Whether an equal call came lately, or one that looks like it. This one has come then. */
    synchronized boolean comesAgain(CallKey key) {
        int place = Math.floorMod(key.hash(), LATELY);
        boolean again = lately[place] == key.hash();
        lately[place] = key.hash();
        return again;
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
