package dev.rollcall.junit;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Judge;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The judges of the contracts, each compiled once. Thread-safe. */
final class Court {
    private static final Map<String, Judge> JUDGES = new ConcurrentHashMap<>();

    private Court() {}

    static Judge of(String contractName) {
        return JUDGES.computeIfAbsent(contractName, name -> Judge.of(Contract.named(name)));
    }
}
