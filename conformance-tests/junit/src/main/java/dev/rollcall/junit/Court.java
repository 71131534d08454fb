package dev.rollcall.junit;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Judge;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A contract with its two judges, each compiled once.
 *
 * @param contract the contract
 * @param judge whose violations count
 * @param second whose opinion must not differ without a reason
 */
record Court(Contract contract, Judge judge, SwaggerJudge second) {
    private static final Map<String, Court> COURTS = new ConcurrentHashMap<>();

    static Court of(String contractName) {
        return COURTS.computeIfAbsent(contractName, name -> {
            Contract contract = Contract.named(name);
            return new Court(contract, Judge.of(contract), new SwaggerJudge(contract));
        });
    }
}
