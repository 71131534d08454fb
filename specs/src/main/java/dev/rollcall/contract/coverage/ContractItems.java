package dev.rollcall.contract.coverage;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.contract.Late;
import dev.rollcall.contract.Operation;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * What one contract knows, whoever shows it. It takes time to gather, so each operation waits for its first exchange, and
 * the list of everything for whoever asks for it. Thread-safe.
 */
final class ContractItems {
    private final Contract contract;
    private final Map<String, OperationCoverage> operations = new ConcurrentHashMap<>();
    /** One object for each item, so that whoever remembers what was shown needs no memory for names. */
    private final Map<CoverageItem, CoverageItem> items = new ConcurrentHashMap<>();

    private final Late<List<CoverageItem>> known = new Late<>(this::gathered);

    ContractItems(Contract contract) {
        this.contract = contract;
    }

    Contract contract() {
        return contract;
    }

    /** Tells what an exchange of an operation shows, of whichever part of it. */
    @FunctionalInterface
    interface Look {
        void at(OperationCoverage operation, Exchange exchange, Consumer<CoverageItem> items);
    }

    /** What an exchange shows, never to be changed. What belongs to no operation shows nothing. */
    Set<CoverageItem> shownBy(Exchange sent, Look look) {
        // What a list shows in each of its rows is the same object each time: comparing it by value would be dear.
        Set<CoverageItem> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Exchange exchange = contract.plain(sent);
        contract.match(exchange.request().method(), exchange.request().path())
                .map(this::coverage)
                .ifPresent(operation -> look.at(operation, exchange, met::add));
        Set<CoverageItem> shown = new HashSet<>();
        met.forEach(item -> shown.add(one(item)));
        return Collections.unmodifiableSet(shown);
    }

    /** Everything that there is, in order. */
    List<CoverageItem> known() {
        return known.get();
    }

    private List<CoverageItem> gathered() {
        NavigableSet<CoverageItem> all = new TreeSet<>();
        contract.operations().forEach(operation -> coverage(operation).known(item -> all.add(one(item))));
        return List.copyOf(all);
    }

    private OperationCoverage coverage(Operation operation) {
        OperationCoverage before = operations.get(operation.id());
        return before != null
                ? before
                : operations.computeIfAbsent(operation.id(), id -> new OperationCoverage(contract, operation));
    }

    private CoverageItem one(CoverageItem item) {
        CoverageItem before = items.get(item);
        CoverageItem first = before != null ? before : items.putIfAbsent(item, item);
        return first == null ? item : first;
    }
}
