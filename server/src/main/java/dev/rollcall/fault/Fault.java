package dev.rollcall.fault;

import java.util.Map;

/** Something that goes wrong with a call. It acts by itself on what it is given; nobody asks which one it is. Immutable. */
public sealed interface Fault permits SessionFault, WireFault {

    /** Its name in headers, in the control API and in the README, such as {@code connection-reset}. */
    String kind();

    /** What was chosen about it, as {@link FaultReader} reads it. */
    default Map<String, String> parameters() {
        return Map.of();
    }

    /** Whether it throws the dice when it acts. */
    default boolean isByChance() {
        return false;
    }

    /** Whether a call is one that it could go wrong with. */
    default boolean concerns(Aim aim, Occasion call) {
        return aim.fits(call);
    }
}
