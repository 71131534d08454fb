package dev.rollcall.fault;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * When a fault strikes.
 *
 * @param fault what happens
 * @param aim to which calls
 * @param probability of each of them, above 0 and up to 1
 * @param seed makes chance repeat itself; if empty, it follows that of the sandbox
 * @param times how often it strikes at most
 * @param after how many calls that fit pass unharmed first
 */
public record FaultRule(Fault fault, Aim aim, double probability, OptionalLong seed, OptionalInt times, int after) {

    public FaultRule {
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException("A probability lies above 0 and up to 1, not at " + probability);
        }
        if (times.isPresent() && times.getAsInt() < 1) {
            throw new IllegalArgumentException("A fault strikes once or more, not " + times.getAsInt() + " times");
        }
        if (after < 0) {
            throw new IllegalArgumentException("No negative number of calls passes first");
        }
    }

    /** Strikes every call. */
    public static FaultRule always(Fault fault) {
        return new FaultRule(fault, Aim.ANYWHERE, 1, OptionalLong.empty(), OptionalInt.empty(), 0);
    }

    /** Whether something about it is left to chance. */
    boolean isByChance() {
        return probability < 1 || fault.isByChance();
    }

    /** Everything that was chosen, as {@link FaultReader} reads it. */
    public Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>(fault.parameters());
        all.putAll(aim.parameters());
        if (probability < 1) {
            all.put(FaultParameter.PROBABILITY, String.valueOf(probability));
        }
        seed.ifPresent(value -> all.put(FaultParameter.SEED, String.valueOf(value)));
        times.ifPresent(value -> all.put(FaultParameter.TIMES, String.valueOf(value)));
        if (after > 0) {
            all.put(FaultParameter.AFTER, String.valueOf(after));
        }
        return all;
    }
}
