package dev.rollcall;

import dev.rollcall.fault.Refusal;
import dev.rollcall.http.Failure;
import dev.rollcall.http.SessionFaults;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.UserId;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Of a product that has no sessions. */
final class NoSessionFaults implements SessionFaults {

    @Override
    public Map<String, Set<String>> words() {
        return Map.of();
    }

    @Override
    public Optional<UserId> account(Sandbox sandbox, String name) {
        return Optional.empty();
    }

    @Override
    public Optional<UserId> caller(ContainerRequestContext request) {
        return Optional.empty();
    }

    @Override
    public Optional<SessionId> session(ContainerRequestContext request) {
        return Optional.empty();
    }

    @Override
    public Failure refusal(Refusal refusal, ContainerRequestContext request) {
        throw new IllegalStateException("There are no words for " + refusal);
    }

    @Override
    public Runnable haunt(ContainerRequestContext request) {
        return () -> {};
    }

    @Override
    public void expireCaller(ContainerRequestContext request) {}

    @Override
    public void endListed(ContainerRequestContext request, Optional<SessionId> named) {}
}
