package dev.rollcall.contract.coverage;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

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
    public boolean equals(@Nullable Object other) {
        return other instanceof CoverageItem item && kind == item.kind && name.equals(item.name);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + name.hashCode();
    }

    @Override
    public int compareTo(CoverageItem other) {
        return ORDER.compare(this, other);
    }
}
