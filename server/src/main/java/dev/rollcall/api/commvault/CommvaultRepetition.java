package dev.rollcall.api.commvault;

import dev.rollcall.http.CallProperties;
import dev.rollcall.http.Repetition;
import dev.rollcall.sandbox.Sandbox;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;
import java.util.Optional;

/**
 * Whatever is read changes nothing but when the session of the caller was used, and nothing at all once more at the same
 * moment. Thread-safe.
 */
final class CommvaultRepetition implements Repetition {

    @Override
    public Optional<Instant> goodUntil(ContainerRequestContext request) {
        return Optional.of(CallProperties.SANDBOX.of(request).clock().instant().plusMillis(1));
    }

    @Override
    public long revision(Sandbox sandbox) {
        return sandbox.state(CommvaultSessions.class).revision();
    }
}
