package dev.rollcall.contract.judge;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The raw values of one parameter or header that were right, the first 256 of at most 128 characters each: most values come again,
 * and need not be looked at again then. Thread-safe.
 */
final class RightValues {
    private static final int VALUES = 256;
    private static final int LONGEST = 128;

    private final Set<String> values = ConcurrentHashMap.newKeySet();

    /** Judges a value unless it is known to be right. */
    void judge(String raw, Findings findings, Runnable judging) {
        if (values.contains(raw)) {
            return;
        }
        int before = findings.list().size();
        judging.run();
        boolean right = findings.list().size() == before && !findings.isFull();
        if (right && raw.length() <= LONGEST && values.size() < VALUES) {
            values.add(raw);
        }
    }
}
