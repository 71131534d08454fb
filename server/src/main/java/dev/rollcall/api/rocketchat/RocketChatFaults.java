package dev.rollcall.api.rocketchat;

import dev.rollcall.fault.LaterFault.SessionEndsBetweenListAndLogout;
import dev.rollcall.fault.LaterFault.TokenExpiresMidPage;
import dev.rollcall.fault.Refusal;
import dev.rollcall.fault.SaidFault.AccountLocked;
import dev.rollcall.fault.SaidFault.GhostSession;
import dev.rollcall.fault.SaidFault.PermissionRevoked;
import dev.rollcall.fault.SaidFault.RateLimited;
import dev.rollcall.fault.SaidFault.SecondFactorRequired;
import dev.rollcall.fault.SaidFault.ServerError;
import dev.rollcall.generated.rocketchat.model.LoginRequest;
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

/** Faults as they look in Rocket.Chat. Thread-safe. */
final class RocketChatFaults implements SessionFaults {
    private static final String LOGIN = "logIn";
    private static final String OWN = "listOwnSessions";
    private static final Set<String> LISTS = Set.of("listAllSessions", OWN);
    private static final Set<String> OF_OTHERS = Set.of("listAllSessions", "getSession", "endSession");

    private final Map<String, Set<String>> words;
    private final List<BodyFormat> formats;

    /**
     * Faults in this product.
     *
     * @param operations all of its contract: each can be called too often
     * @param formats how it reads
     */
    RocketChatFaults(Set<String> operations, List<BodyFormat> formats) {
        this.formats = List.copyOf(formats);
        this.words = Map.of(
                TokenExpiresMidPage.KIND, LISTS,
                SessionEndsBetweenListAndLogout.KIND, LISTS,
                GhostSession.KIND, LISTS,
                SecondFactorRequired.KIND, Set.of("listAllSessions", "getSession", "endSession", LOGIN),
                AccountLocked.KIND, Set.of(LOGIN),
                PermissionRevoked.KIND, OF_OTHERS,
                RateLimited.KIND, operations,
                // Elsewhere no unforeseen error is known of.
                ServerError.KIND,
                        Set.of(
                                "listAllSessions",
                                OWN,
                                "getSession",
                                "getOwnSession",
                                "endSession",
                                "endOwnSession",
                                LOGIN));
    }

    @Override
    public Map<String, Set<String>> words() {
        return words;
    }

    @Override
    public Optional<UserId> account(Sandbox sandbox, String name) {
        return sandbox.state(RocketChatSessions.class).named(name).map(Account::id);
    }

    @Override
    public Optional<UserId> caller(ContainerRequestContext request) {
        return account(request).map(Account::id);
    }

    private Optional<Account<Profile>> account(ContainerRequestContext request) {
        return RocketChatLogin.CALLER
                .find(request)
                .map(Caller::account)
                .or(() -> SentBody.peek(request, formats, LoginRequest.class)
                        .flatMap(login -> rules(request).meant(LoginBody.attempt(login, ""))));
    }

    @Override
    public Optional<SessionId> session(ContainerRequestContext request) {
        return RocketChatLogin.CALLER
                .find(request)
                .flatMap(caller -> rules(request).of(caller));
    }

    @Override
    public Failure refusal(Refusal refusal, ContainerRequestContext request) {
        boolean login = CallProperties.OPERATION.of(request).id().equals(LOGIN);
        return switch (refusal) {
            case SECOND_FACTOR_REQUIRED ->
                login
                        ? RocketChatFailure.loginTotpRequired(challenge(request, Factor.TOTP))
                        : RocketChatFailure.totpRequired(challenge(request, Factor.PASSWORD));
            case ACCOUNT_LOCKED -> RocketChatFailure.blockedUser();
            case PERMISSION_REVOKED -> RocketChatFailure.noPermission();
            case RATE_LIMITED -> RateLimitFilter.refusal(request, rules(request).usedUp());
            case SERVER_ERROR -> RocketChatFailure.complaint(400, "Internal server error");
        };
    }

    /** No code is sent by e-mail for it: the authenticator app is asked for wherever something is set up. */
    private Challenge challenge(ContainerRequestContext request, Factor otherwise) {
        List<Factor> available = account(request)
                .map(account -> Factor.available(account.details()))
                .orElse(List.of());
        boolean asksApp = !available.isEmpty() || otherwise == Factor.TOTP;
        return asksApp
                ? Challenge.of(Factor.TOTP, available.contains(Factor.TOTP) ? available : List.of(Factor.TOTP))
                : Challenge.of(otherwise, available);
    }

    @Override
    public Runnable haunt(ContainerRequestContext request) {
        RocketChatSessions rules = rules(request);
        Optional<SessionId> ghost = rules.haunt(RocketChatLogin.CALLER.of(request), isOwn(request));
        return () -> ghost.ifPresent(rules::lay);
    }

    @Override
    public void expireCaller(ContainerRequestContext request) {
        session(request).ifPresent(session -> new RocketChatBackstage().expire(rules(request), session));
    }

    @Override
    public void endListed(ContainerRequestContext request, Optional<SessionId> named) {
        RocketChatSessions rules = rules(request);
        named.or(() -> rules.newestOther(RocketChatLogin.CALLER.of(request), isOwn(request)))
                .ifPresent(session -> new RocketChatBackstage().end(rules, session));
    }

    private static boolean isOwn(ContainerRequestContext request) {
        return CallProperties.OPERATION.of(request).id().equals(OWN);
    }

    private static RocketChatSessions rules(ContainerRequestContext request) {
        return CallProperties.SANDBOX.of(request).state(RocketChatSessions.class);
    }
}
