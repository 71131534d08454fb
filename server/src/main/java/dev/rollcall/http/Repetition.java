package dev.rollcall.http;

import dev.rollcall.sandbox.Sandbox;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Which calls of a product come to the same when they are made once more: their answers may be remembered. Thread-safe. */
public interface Repetition {
    /** No call does. */
    Repetition NONE = new Repetition() {
        @Override
        public Set<String> operations() {
            return Set.of();
        }

        @Override
        public Optional<Instant> goodUntil(ContainerRequestContext request, Instant moment) {
            return Optional.empty();
        }

        @Override
        public long revision(Sandbox sandbox) {
            return 0;
        }
    };

    /** The ids of the operations whose calls may come to the same; nothing else is asked for calls of others. */
    Set<String> operations();

    /**
     * Until when this call, made once more with nothing in between, is answered the same but for its {@code Date} and leaves
     * everything as it is: state, chance, counters, but for its {@link #effect}. It is asked when the answer is made, within the
     * turn of the call; what was refused, and what is no GET, is never asked for.
     *
     * @param moment of the call, by the clock of the sandbox
     * @return the first moment for which that is not said; empty if the call changes something
     *     each time
     */
    Optional<Instant> goodUntil(ContainerRequestContext request, Instant moment);

    /** What this call does each time all the same. Asked like {@link #goodUntil}, and right after it. */
    default Effect effect(ContainerRequestContext request) {
        return Effect.NONE;
    }

    /** A number that is another one after every change that such calls make the first time, beside their effects. Asked within a turn. */
    long revision(Sandbox sandbox);
}
