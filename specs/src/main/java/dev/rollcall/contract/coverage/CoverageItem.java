package dev.rollcall.contract.coverage;

import java.util.Comparator;

/**
 * One thing that a contract knows and that traffic can show.
 *
 * @param kind what sort of thing
 * @param name which one, in the contract's words, e.g. {@code listSessions 200 application/json}
 */
public record CoverageItem(CoverageKind kind, String name) implements Comparable<CoverageItem> {
    private static final Comparator<CoverageItem> ORDER =
            Comparator.comparing(CoverageItem::kind).thenComparing(CoverageItem::name);

    @Override
    public int compareTo(CoverageItem other) {
        return ORDER.compare(this, other);
    }
}
