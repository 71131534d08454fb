package dev.rollcall.http;

import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Turns;
import java.time.Instant;
import java.util.Optional;
import org.glassfish.grizzly.http.server.Response;

/**
 * What is remembered of answers to one call: who polls is answered without asking the rules again.
 *
 * @param key of the call
 * @param mount the product that it means
 * @param sandbox whose state it sees
 */
record Recollection(CallKey key, Mount mount, Sandbox sandbox) {

    /** Empty if the call must be answered anew, whatever was said before: faults happen to each call by itself. */
    static Optional<Recollection> of(Call call, Mount mount, Sandbox sandbox) {
        boolean never = !mount.repeating()
                || !sandbox.faults().isEmpty()
                || FaultPlans.WISHED.find(call.request()).isPresent();
        return never ? Optional.empty() : CallKey.of(call).map(key -> new Recollection(key, mount, sandbox));
    }

    /** Says once more what was said to the same call, if it still holds. */
    boolean answers(Response response) {
        Optional<RememberedAnswer> known = memory().find(key);
        Optional<Instant> moment = known.flatMap(answer -> again(answer.mark()));
        moment.ifPresent(now -> known.orElseThrow().say(now, sandbox, response));
        return moment.isPresent();
    }

    /** When the call is made again with the same answer, what it does having happened; empty if it has another one now. */
    private Optional<Instant> again(StateMark mark) {
        Turns turns = sandbox.turns(mount.turns());
        return mark.effect() == Effect.NONE
                ? now(mark, turns)
                : turns.between(
                        () -> now(mark, turns).filter(moment -> mark.effect().happens(sandbox, moment)));
    }

    private Optional<Instant> now(StateMark mark, Turns turns) {
        long life = sandbox.life();
        long changes = turns.changes();
        Instant now = sandbox.clock().instant();
        // Whoever changes something, the clock included, after that second look comes later than this call.
        return mark.holds(now, changes, life) && changes == turns.changes() ? Optional.of(now) : Optional.empty();
    }

    /** Remembers what was said just now, if it may be said again, and if the same call came before. */
    void keep(Response response) {
        AnswerMemory memory = memory();
        if (memory.comesAgain(key)) {
            RememberedAnswer.of(response).ifPresent(answer -> memory.keep(key, answer));
        }
    }

    private AnswerMemory memory() {
        return sandbox.companion(AnswerMemory.class, mount.name(), AnswerMemory::new);
    }
}
