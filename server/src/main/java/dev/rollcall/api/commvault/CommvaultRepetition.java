package dev.rollcall.api.commvault;

import dev.rollcall.http.Effect;
import dev.rollcall.http.Repetition;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.session.Session;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What reads changes nothing but when the session of the caller was used, which only lists of sessions tell, and the time for
 * which users were idle: that one goes on by itself, so who asks for users is answered anew each time. Thread-safe.
 */
final class CommvaultRepetition implements Repetition {
    private static final Set<String> READING =
            Set.of("listSessions", "getUserSecurity", "getUserV4", "getCommServ", "probeService");

    @Override
    public Set<String> operations() {
        return READING;
    }

    @Override
    public Optional<Instant> goodUntil(ContainerRequestContext request, Instant moment) {
        return Optional.of(Instant.MAX);
    }

    @Override
    public Effect effect(ContainerRequestContext request) {
        List<Session<SessionDetails>> listed =
                ListedSessions.PROPERTY.find(request).map(ListedSessions::open).orElse(List.of());
        return Caller.PROPERTY
                .find(request)
                .<Effect>map(caller -> new UseAgain(caller.session(), listed))
                .orElse(Effect.NONE);
    }

    @Override
    public long revision(Sandbox sandbox) {
        return sandbox.state(CommvaultSessions.class).revision();
    }
}
