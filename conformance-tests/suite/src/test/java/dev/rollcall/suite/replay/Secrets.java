package dev.rollcall.suite.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What logins gave away, shared by all callers so that they get in each other's way. Thread-safe. */
final class Secrets {
    private static final int REMEMBERED = 40;

    private final List<List<String>> secrets = new ArrayList<>();

    /** Keeps what one login gave: its parts, e.g. user and token. The oldest goes when there are many. */
    synchronized void add(String... parts) {
        if (secrets.size() == REMEMBERED) {
            secrets.remove(0);
        }
        secrets.add(List.of(parts));
    }

    /** Any of them. */
    synchronized Optional<List<String>> any(Random random) {
        return secrets.isEmpty() ? Optional.empty() : Optional.of(secrets.get(random.nextInt(secrets.size())));
    }
}
