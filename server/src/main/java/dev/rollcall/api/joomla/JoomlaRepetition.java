package dev.rollcall.api.joomla;

import dev.rollcall.http.Effect;
import dev.rollcall.http.Repetition;
import dev.rollcall.sandbox.Sandbox;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Who brings his credentials every time, and no cookie, sees everything of his own row but the second of its last use: what has
 * counted his calls is stored after the list was made. So within one second he gets the same answer, unless somebody else calls,
 * whose row tells that. Thread-safe.
 */
final class JoomlaRepetition implements Repetition {
    private static final Set<String> READING = Set.of("listSessions", "getCurrentUser");

    @Override
    public Set<String> operations() {
        return READING;
    }

    @Override
    public Optional<Instant> goodUntil(ContainerRequestContext request, Instant moment) {
        return JoomlaCall.CALLER.find(request).filter(Caller::comesAgain).isPresent()
                ? Optional.of(moment.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1))
                : Optional.empty();
    }

    @Override
    public Effect effect(ContainerRequestContext request) {
        JoomlaSessions sessions = JoomlaCall.sessions(request);
        return JoomlaCall.CALLER
                .of(request)
                .session()
                .<Effect>map(row -> new UseAgain(row.id(), sessions.changesBeside(row.id())))
                .orElse(Effect.NONE);
    }

    @Override
    public long revision(Sandbox sandbox) {
        return sandbox.state(JoomlaSessions.class).revision();
    }
}
