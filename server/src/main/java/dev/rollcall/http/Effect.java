package dev.rollcall.http;

import dev.rollcall.sandbox.Sandbox;
import java.time.Instant;

/** What a call does to the state each time that it is made, also when its answer is only said again. Thread-safe. */
@FunctionalInterface
public interface Effect {
    /** It does nothing. */
    Effect NONE = (sandbox, moment) -> true;

    /**
     * Does it, unless the answer would be another one at that moment: then nothing happens. Asked between two turns, when
     * nothing but such effects has changed the state since the answer was made.
     *
     * @return whether the answer may be said again
     */
    boolean happens(Sandbox sandbox, Instant moment);
}
