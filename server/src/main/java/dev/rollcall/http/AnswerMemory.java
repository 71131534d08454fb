package dev.rollcall.http;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The answers of one product in one sandbox that may be said again as long as nothing changes. Thread-safe. */
final class AnswerMemory {
    /** Beyond it everything is forgotten: what is remembered is seldom good for long. */
    private static final int MOST = 64;

    private static final int LARGEST = 256 * 1024;

    private final Map<CallKey, RememberedAnswer> answers = new ConcurrentHashMap<>();

    /** What was said to the same call, good or not. */
    Optional<RememberedAnswer> find(CallKey key) {
        return Optional.ofNullable(answers.get(key));
    }

    void keep(CallKey key, RememberedAnswer answer) {
        if (answer.size() <= LARGEST) {
            if (answers.size() >= MOST) {
                answers.clear();
            }
            answers.put(key, answer);
        }
    }
}
