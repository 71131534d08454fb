package dev.rollcall.suite.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What answers gave away, shared by all callers so that they get in each other's way. Thread-safe. */
public final class Secrets {
    private static final int REMEMBERED = 40;

    private final Map<String, List<List<String>>> secrets = new HashMap<>();

    /** Keeps one secret of a kind: its parts, e.g. user and token. The oldest goes when there are many. */
    synchronized void add(String kind, String... parts) {
        List<List<String>> same = secrets.computeIfAbsent(kind, none -> new ArrayList<>());
        if (same.size() == REMEMBERED) {
            same.remove(0);
        }
        same.add(List.of(parts));
    }

    /** Any secret of a kind, or these parts if nobody knows one. */
    synchronized List<String> any(String kind, Random random, String... otherwise) {
        List<List<String>> same = secrets.getOrDefault(kind, List.of());
        return same.isEmpty() ? List.of(otherwise) : same.get(random.nextInt(same.size()));
    }
}
