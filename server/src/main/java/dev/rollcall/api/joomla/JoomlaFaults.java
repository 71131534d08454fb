package dev.rollcall.api.joomla;

import dev.rollcall.fault.LaterFault.SessionEndsBetweenListAndLogout;
import dev.rollcall.fault.LaterFault.TokenExpiresMidPage;
import dev.rollcall.fault.Refusal;
import dev.rollcall.fault.SaidFault.GhostSession;
import dev.rollcall.fault.SaidFault.PermissionRevoked;
import dev.rollcall.fault.SaidFault.RateLimited;
import dev.rollcall.http.CallProperties;
import dev.rollcall.http.Failure;
import dev.rollcall.http.SessionFaults;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.UserId;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Faults as they look in Joomla. cAPI asks for no second factor, refuses a blocked account like an unknown one, and says a crash
 * in words that no contract knows. Thread-safe.
 */
final class JoomlaFaults implements SessionFaults {
    private static final Set<String> LIST = Set.of("listSessions");
    private static final int PER_MINUTE = 60;

    private final Map<String, Set<String>> words;

    /** Faults in this product; each of its operations can be called too often. */
    JoomlaFaults(Set<String> operations) {
        this.words = Map.of(
                TokenExpiresMidPage.KIND, LIST,
                SessionEndsBetweenListAndLogout.KIND, LIST,
                GhostSession.KIND, LIST,
                PermissionRevoked.KIND, LIST,
                RateLimited.KIND, operations);
    }

    @Override
    public Map<String, Set<String>> words() {
        return words;
    }

    @Override
    public Optional<UserId> account(Sandbox sandbox, String name) {
        return sandbox.state(JoomlaSessions.class).named(name);
    }

    /** A login names somebody in its path, whoever calls it. */
    @Override
    public Optional<UserId> caller(ContainerRequestContext request) {
        MultivaluedMap<String, String> path = request.getUriInfo().getPathParameters();
        JoomlaSessions rules = JoomlaCall.sessions(request);
        String operation = CallProperties.OPERATION.of(request).id();
        if (operation.equals("logIn")) {
            return rules.named(path.getFirst("username"));
        }
        if (operation.equals("logInByToken")) {
            return rules.holding(path.getFirst("token"));
        }
        return JoomlaCall.CALLER
                .find(request)
                .filter(Caller::isLoggedIn)
                .flatMap(Caller::session)
                .map(Session::account);
    }

    @Override
    public Optional<SessionId> session(ContainerRequestContext request) {
        return JoomlaCall.CALLER.find(request).flatMap(Caller::session).map(Session::id);
    }

    @Override
    public Failure refusal(Refusal refusal, ContainerRequestContext request) {
        return switch (refusal) {
            case PERMISSION_REVOKED -> JoomlaFailure.notAuthorized();
            case RATE_LIMITED -> tooManyRequests(request);
            case SECOND_FACTOR_REQUIRED, ACCOUNT_LOCKED, SERVER_ERROR ->
                throw new IllegalStateException("Joomla has no words for " + refusal);
        };
    }

    /** The headers tell what is left: nothing. */
    private static Failure tooManyRequests(ContainerRequestContext request) {
        Allowance usedUp = new Allowance(PER_MINUTE, 0, 1);
        JoomlaCall.CALLER.find(request).ifPresent(caller -> JoomlaCall.CALLER.set(request, caller.with(usedUp)));
        return JoomlaFailure.tooManyRequests(usedUp);
    }

    @Override
    public Runnable haunt(ContainerRequestContext request) {
        JoomlaSessions rules = JoomlaCall.sessions(request);
        Optional<SessionId> ghost = rules.haunt();
        return () -> ghost.ifPresent(rules::lay);
    }

    /** Whoever brings a token or a password with every call has nothing that could expire. */
    @Override
    public void expireCaller(ContainerRequestContext request) {
        session(request).ifPresent(session -> JoomlaCall.sessions(request).expire(session));
    }

    @Override
    public void endListed(ContainerRequestContext request, Optional<SessionId> named) {
        JoomlaSessions rules = JoomlaCall.sessions(request);
        named.or(() -> rules.newestOther(JoomlaCall.CALLER.of(request))).ifPresent(rules::end);
    }
}
