package dev.rollcall.contract.coverage;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Operation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What of one contract some traffic has shown. Takes exchange after exchange and grows no further than what the contract
 * knows. Thread-safe.
 */
public final class Coverage {
    private final Contract contract;
    private final Map<String, OperationCoverage> operations = new LinkedHashMap<>();
    private final NavigableSet<CoverageItem> known = new TreeSet<>();
    private final Set<CoverageItem> shown = ConcurrentHashMap.newKeySet();

    public Coverage(Contract contract) {
        this.contract = contract;
        for (Operation operation : contract.operations()) {
            OperationCoverage coverage = new OperationCoverage(contract, operation);
            operations.put(operation.id(), coverage);
            coverage.known(known::add);
        }
    }

    /** Takes note of what an exchange shows. What belongs to no operation shows nothing. */
    public void take(Exchange sent) {
        Exchange exchange = contract.plain(sent);
        contract.match(exchange.request().method(), exchange.request().path())
                .map(operation -> operations.get(operation.id()))
                .ifPresent(operation -> operation.shown(exchange, shown::add));
    }

    /** Everything of these kinds that the contract knows. */
    public List<CoverageItem> known(CoverageKind... kinds) {
        Set<CoverageKind> wanted = Set.of(kinds);
        return known.stream().filter(item -> wanted.contains(item.kind())).toList();
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
                known.stream().filter(item -> !shown.contains(item)).toList();
        return new CoverageTable(contract.name(), rows, missing);
    }
}
