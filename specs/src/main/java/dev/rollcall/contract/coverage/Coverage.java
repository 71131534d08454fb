package dev.rollcall.contract.coverage;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What of one contract some traffic has shown. Takes exchange after exchange and grows no further than what the contract
 * knows. Thread-safe.
 */
public final class Coverage {
    private final ContractItems items;
    private final Set<CoverageItem> shown = ConcurrentHashMap.newKeySet();

    public Coverage(Contract contract) {
        this(new ContractItems(contract));
    }

    private Coverage(ContractItems items) {
        this.items = items;
    }

    /** The coverage of other traffic by the same contract. It shares what the contract knows, and begins with nothing shown. */
    public Coverage another() {
        return new Coverage(items);
    }

    /** Takes note of what an exchange shows. What belongs to no operation shows nothing. */
    public void take(Exchange exchange) {
        take(shownBy(exchange));
    }

    /** Takes note of what was {@linkplain #shownBy shown} by an exchange. */
    public void take(Collection<CoverageItem> more) {
        for (CoverageItem item : more) {
            // Asked first without being ready to write, which others would have to wait for.
            if (!shown.contains(item)) {
                shown.add(item);
            }
        }
    }

    /** What an exchange shows, without taking note of it: the same for equal exchanges, and never to be changed. */
    public Set<CoverageItem> shownBy(Exchange exchange) {
        return items.shownBy(exchange, OperationCoverage::shown);
    }

    /** What an exchange shows by its request alone, whatever was answered. */
    public Set<CoverageItem> shownByRequest(Exchange exchange) {
        return items.shownBy(exchange, OperationCoverage::shownByRequest);
    }

    /** What an exchange shows by its answer alone: the same for equal answers to requests that mean the same operation. */
    public Set<CoverageItem> shownByAnswer(Exchange exchange) {
        return items.shownBy(exchange, OperationCoverage::shownByAnswer);
    }

    /** Everything of these kinds that the contract knows. */
    public List<CoverageItem> known(CoverageKind... kinds) {
        Set<CoverageKind> wanted = Set.of(kinds);
        return items.known().stream()
                .filter(item -> wanted.contains(item.kind()))
                .toList();
    }

    /** Everything of these kinds that was seen so far and that the contract knows, in order. */
    public List<CoverageItem> shown(CoverageKind... kinds) {
        return known(kinds).stream().filter(shown::contains).toList();
    }

    /** How much was seen so far. */
    public CoverageTable table() {
        List<CoverageTable.Row> rows = Arrays.stream(CoverageKind.values())
                .map(kind -> new CoverageTable.Row(
                        kind, shown(kind).size(), known(kind).size()))
                .filter(row -> row.known() > 0)
                .toList();
        List<CoverageItem> missing =
                items.known().stream().filter(item -> !shown.contains(item)).toList();
        return new CoverageTable(items.contract().name(), rows, missing);
    }
}
