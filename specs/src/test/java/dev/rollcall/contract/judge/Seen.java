package dev.rollcall.contract.judge;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The keys of all violations that the tests of this JVM have met. */
final class Seen {
    static final Set<String> KEYS = new ConcurrentSkipListSet<>();

    private Seen() {}
}
