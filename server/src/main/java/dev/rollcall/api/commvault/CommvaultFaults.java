package dev.rollcall.api.commvault;

import dev.rollcall.fault.LaterFault.SessionEndsBetweenListAndLogout;
import dev.rollcall.fault.LaterFault.TokenExpiresMidPage;
import dev.rollcall.fault.Refusal;
import dev.rollcall.fault.SaidFault.AccountLocked;
import dev.rollcall.fault.SaidFault.GhostSession;
import dev.rollcall.fault.SaidFault.PermissionRevoked;
import dev.rollcall.fault.SaidFault.ServerError;
import dev.rollcall.generated.commvault.model.LoginRequest;
import dev.rollcall.http.BodyFormat;
import dev.rollcall.http.CallProperties;
import dev.rollcall.http.Failure;
import dev.rollcall.http.SentBody;
import dev.rollcall.http.SessionFaults;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.session.Account;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.UserId;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Faults as they look in Commvault, which neither asks for a second factor nor counts calls. Thread-safe. */
final class CommvaultFaults implements SessionFaults {
    private static final Set<String> LIST = Set.of("listSessions");
    private static final Set<String> OF_OTHERS =
            Set.of("listSessions", "closeSessions", "getUser", "getUserSecurity", "getUserV4");

    private final Map<String, Set<String>> words;
    private final List<BodyFormat> formats;

    /**
     * Faults in this product.
     *
     * @param operations all of its contract: each can fail
     * @param formats how it reads
     */
    CommvaultFaults(Set<String> operations, List<BodyFormat> formats) {
        this.formats = List.copyOf(formats);
        this.words = Map.of(
                TokenExpiresMidPage.KIND, LIST,
                SessionEndsBetweenListAndLogout.KIND, LIST,
                GhostSession.KIND, LIST,
                AccountLocked.KIND, Set.of("logIn"),
                PermissionRevoked.KIND, OF_OTHERS,
                ServerError.KIND, operations);
    }

    @Override
    public Map<String, Set<String>> words() {
        return words;
    }

    @Override
    public Optional<UserId> account(Sandbox sandbox, String name) {
        return sandbox.state(CommvaultSessions.class).named(name);
    }

    @Override
    public Optional<UserId> caller(ContainerRequestContext request) {
        return Caller.PROPERTY
                .find(request)
                .map(caller -> caller.account().id())
                .or(() -> SentBody.peek(request, formats, LoginRequest.class)
                        .flatMap(login -> Optional.ofNullable(login.getUsername()))
                        .flatMap(name -> rules(request).named(name)));
    }

    @Override
    public Optional<SessionId> session(ContainerRequestContext request) {
        return Caller.PROPERTY.find(request).map(Caller::session);
    }

    @Override
    public Failure refusal(Refusal refusal, ContainerRequestContext request) {
        return switch (refusal) {
            case ACCOUNT_LOCKED ->
                CommvaultFailure.accountLocked(new AccountLock(AccountLocks.ATTEMPTS, AccountLocks.TIME));
            case PERMISSION_REVOKED -> CommvaultFailure.otherUser();
            case SERVER_ERROR -> CommvaultFailure.unexpected();
            case SECOND_FACTOR_REQUIRED, RATE_LIMITED ->
                throw new IllegalStateException("Commvault has no words for " + refusal);
        };
    }

    @Override
    public Runnable haunt(ContainerRequestContext request) {
        CommvaultSessions rules = rules(request);
        Optional<SessionId> ghost = rules.haunt(Caller.PROPERTY.of(request), listed(request));
        return () -> ghost.ifPresent(rules::lay);
    }

    @Override
    public void expireCaller(ContainerRequestContext request) {
        session(request).ifPresent(session -> rules(request).expire(session));
    }

    @Override
    public void endListed(ContainerRequestContext request, Optional<SessionId> named) {
        CommvaultSessions rules = rules(request);
        named.or(() -> rules.newestOther(Caller.PROPERTY.of(request), listed(request)))
                .ifPresent(rules::end);
    }

    /** Whose sessions are asked for. What is no number was refused before any list was made. */
    private static UserId listed(ContainerRequestContext request) {
        return Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst("userId"))
                .filter(number -> !number.isBlank())
                .map(UserId::new)
                .orElseGet(() -> Optional.of(Caller.PROPERTY.of(request))
                        .map(Caller::account)
                        .map(Account::id)
                        .orElseThrow());
    }

    private static CommvaultSessions rules(ContainerRequestContext request) {
        return CallProperties.SANDBOX.of(request).state(CommvaultSessions.class);
    }
}
