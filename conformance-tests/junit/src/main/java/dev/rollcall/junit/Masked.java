package dev.rollcall.junit;

import dev.rollcall.contract.Contract;
import dev.rollcall.contract.Exchange;
import dev.rollcall.masking.Masking;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was said with its secrets masked, by its contract: all that people get to read, for build logs are kept. Thread-safe. */
final class Masked {
    private static final Map<String, Masking> BY_CONTRACT = new ConcurrentHashMap<>();

    private Masked() {}

    static Exchange of(Exchange said) {
        return BY_CONTRACT
                .computeIfAbsent(said.contract(), name -> new Masking(Contract.named(name)))
                .apply(said);
    }
}
