package dev.rollcall.suite.sandbox;

import dev.rollcall.contract.coverage.CoverageTable;
import dev.rollcall.journal.Counted;
import dev.rollcall.journal.Entry;
import dev.rollcall.sandbox.Sandbox;
import java.util.List;
import java.util.SortedMap;

/**
 * What a sandbox knows of its traffic, in few bytes: hundreds of them are compared.
 *
 * @param numbers of the exchanges in its journal
 * @param exchanges a hash of them, every byte included
 * @param counts of all exchanges
 * @param broken the numbers of those that broke a contract
 * @param violations a hash of these, and of what is wrong with them
 * @param count of all violations
 * @param coverage what of the contracts was shown
 */
record Records(
        List<Long> numbers,
        int exchanges,
        SortedMap<Counted, Long> counts,
        List<Long> broken,
        int violations,
        long count,
        List<CoverageTable> coverage) {

    static Records of(Sandbox sandbox) {
        List<Entry> entries = sandbox.journal().entries();
        return new Records(
                entries.stream().map(Entry::number).toList(),
                entries.hashCode(),
                sandbox.journal().counts().all(),
                sandbox.verdicts().violations().stream()
                        .map(judged -> judged.entry().number())
                        .toList(),
                sandbox.verdicts().violations().hashCode(),
                sandbox.verdicts().count(),
                sandbox.verdicts().coverage());
    }
}
