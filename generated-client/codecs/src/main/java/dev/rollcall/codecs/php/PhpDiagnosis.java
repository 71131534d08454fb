package dev.rollcall.codecs.php;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * All that is wrong with a payload.
 *
 * @param faults by offset; at most {@link #MOST_FAULTS}
 * @param session what was meant, if the payload could be read to its end: encoding it puts lengths and counts right
 */
public record PhpDiagnosis(List<PhpFault> faults, Optional<PhpSession> session) {
    /** A payload with more faults than these is given up. */
    public static final int MOST_FAULTS = 100;

    public PhpDiagnosis {
        faults = List.copyOf(faults);
    }

    /** Whether PHP reads the payload. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** The same with offsets in another form of the payload: for one that was itself encoded. */
    public PhpDiagnosis moved(IntUnaryOperator offsets) {
        return new PhpDiagnosis(
                faults.stream()
                        .map(fault -> fault.at(offsets.applyAsInt(fault.offset())))
                        .toList(),
                session);
    }
}
