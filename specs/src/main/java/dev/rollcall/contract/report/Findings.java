package dev.rollcall.contract.report;

import dev.rollcall.contract.Violation;
import dev.rollcall.contract.Violation.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings as they come in: all are counted, and of each sort so many are kept that a million of them do not fill the
 * memory. Thread-safe.
 */
public final class Findings {
    /** So many of a sort that nobody reads further. */
    public static final int KEPT_OF_EACH_SORT = 200;

    private final int cap;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Long> ofKey = new TreeMap<>();
    private final Map<Severity, Long> ofSeverity = new EnumMap<>(Severity.class);

    /** Keeps {@link #KEPT_OF_EACH_SORT} of each sort. */
    public Findings() {
        this(KEPT_OF_EACH_SORT);
    }

    /**
     * @param cap how many findings of one key are kept
     */
    public Findings(int cap) {
        this.cap = cap;
    }

    /** Takes note of one. */
    public synchronized void add(Finding finding) {
        if (isToBeKept(finding.severity(), finding.key())) {
            kept.add(finding);
        }
    }

    /** Takes note of a violation in traffic; what is not kept is counted without its words being put together. */
    synchronized void add(Subject subject, String occasion, Violation violation) {
        if (isToBeKept(violation.severity(), Finding.key(violation))) {
            kept.add(Finding.of(subject, occasion, violation));
        }
    }

    private boolean isToBeKept(Severity severity, String key) {
        ofSeverity.merge(severity, 1L, Long::sum);
        return ofKey.merge(key, 1L, Long::sum) <= cap;
    }

    /** What was kept, in the order in which it came. */
    public synchronized List<Finding> kept() {
        return List.copyOf(kept);
    }

    /** How many of this severity came, whether kept or not. */
    public synchronized long count(Severity severity) {
        return ofSeverity.getOrDefault(severity, 0L);
    }

    /** By key, how many came but were not kept; keys of which all were kept are not in it. */
    public synchronized Map<String, Long> notKept() {
        Map<String, Long> rest = new TreeMap<>();
        ofKey.forEach((key, count) -> {
            if (count > cap) {
                rest.put(key, count - cap);
            }
        });
        return rest;
    }
}
