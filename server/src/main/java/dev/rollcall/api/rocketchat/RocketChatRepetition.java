package dev.rollcall.api.rocketchat;

import dev.rollcall.http.CallProperties;
import dev.rollcall.http.Repetition;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Settings;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Lists do not look at the clock and change nothing, as long as the token is good, nobody counts calls, and no second factor
 * has to be shown, which may be spent by that. Thread-safe.
 */
final class RocketChatRepetition implements Repetition {
    private static final Set<String> LISTS = Set.of("listAllSessions", "listOwnSessions");

    @Override
    public Set<String> operations() {
        return LISTS;
    }

    @Override
    public Optional<Instant> goodUntil(ContainerRequestContext request, Instant moment) {
        Sandbox sandbox = CallProperties.SANDBOX.of(request);
        return !sandbox.settings(RocketChatSessions.class).get(Settings.RATE_LIMITS)
                ? sandbox.state(RocketChatSessions.class)
                        .admittedUntil(RocketChatLogin.CALLER.of(request), RocketChatLogin.visit(request))
                : Optional.empty();
    }

    @Override
    public long revision(Sandbox sandbox) {
        return sandbox.state(RocketChatSessions.class).revision();
    }
}
