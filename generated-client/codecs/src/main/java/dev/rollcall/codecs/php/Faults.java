package dev.rollcall.codecs.php;

import java.util.List;

/** What to do about a fault that reading can get past. */
@FunctionalInterface
interface Faults {
    /** Gives up at once. */
    Faults STRICT = fault -> {
        throw new PhpSyntaxException(fault);
    };

    void met(PhpFault fault) throws PhpSyntaxException;

    /** Goes on, until there are too many. */
    static Faults collectedIn(List<PhpFault> faults) {
        return fault -> {
            // The last one is added by whoever ends the reading.
            if (faults.size() == PhpDiagnosis.MOST_FAULTS - 1) {
                throw new PhpSyntaxException(fault);
            }
            faults.add(fault);
        };
    }
}
