package dev.rollcall.api.commvault;

import dev.rollcall.http.CallProperties;
import dev.rollcall.http.Repetition;
import dev.rollcall.sandbox.Sandbox;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What reads changes nothing but when the session of the caller was used, and nothing at all once more at the same
 * moment. Thread-safe.
 */
final class CommvaultRepetition implements Repetition {

    private static final Set<String> READING = Set.of(
            "listSessions", "listUsers", "getUser", "getUserSecurity", "getUserV4", "getCommServ", "probeService");

    @Override
    public Optional<Instant> goodUntil(ContainerRequestContext request, Instant moment) {
        return CallProperties.OPERATION
                .find(request)
                .filter(operation -> READING.contains(operation.id()))
                .map(operation -> moment.plusMillis(1));
    }

    @Override
    public long revision(Sandbox sandbox) {
        return sandbox.state(CommvaultSessions.class).revision();
    }
}
