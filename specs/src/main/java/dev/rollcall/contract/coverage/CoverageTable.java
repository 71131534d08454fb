package dev.rollcall.contract.coverage;

import java.util.List;

/**
 * How much of one contract was seen. Immutable.
 *
 * @param contract the contract's name
 * @param rows one for each kind of thing that the contract knows
 * @param missing what was not seen, by kind and name
 */
public record CoverageTable(String contract, List<Row> rows, List<CoverageItem> missing) {

    public CoverageTable {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
    }

    /**
     * One kind of thing.
     *
     * @param kind which
     * @param shown how many of them were seen
     * @param known how many of them the contract knows
     */
    public record Row(CoverageKind kind, int shown, int known) {

        /** In hundredths, rounded down. */
        public int percent() {
            return known == 0 ? 100 : 100 * shown / known;
        }
    }

    /** How many things were seen, of whatever kind. */
    public int shown() {
        return rows.stream().mapToInt(Row::shown).sum();
    }

    /** How many things the contract knows, of whatever kind. */
    public int known() {
        return rows.stream().mapToInt(Row::known).sum();
    }

    /** Of everything together, in hundredths, rounded down. */
    public int percent() {
        return known() == 0 ? 100 : 100 * shown() / known();
    }
}
