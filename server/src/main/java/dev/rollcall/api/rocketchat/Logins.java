package dev.rollcall.api.rocketchat;

import dev.rollcall.http.Failure;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Account;
import dev.rollcall.session.Chance;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionToken;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets people log in, by password or by an earlier token. */
final class Logins {
    private static final String TOKEN_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int TOKEN_LENGTH = 43;
    /** How long a new token is good. */
    static final Duration TOKEN_LIFE = Duration.ofDays(90);

    private final InstantSource clock;
    private final Chance chance;
    private final Members members;
    private final Connections connections;
    private final SecondFactor secondFactor;
    private final LoginGuard guard;
    private final Supplier<Settings> settings;

    /**
     * Logins.
     *
     * @param settings whether those are blocked who fail too often, and logins are listed
     */
    Logins(
            InstantSource clock,
            Chance chance,
            Members members,
            Connections connections,
            SecondFactor secondFactor,
            Supplier<Settings> settings) {
        this.clock = clock;
        this.chance = chance;
        this.members = members;
        this.connections = connections;
        this.secondFactor = secondFactor;
        this.guard = new LoginGuard(clock);
        this.settings = settings;
    }

    /**
     * Logs somebody in and lists the connection.
     *
     * @throws dev.rollcall.http.FailureException if the attempt is no good or lacks a second factor
     */
    Welcome logIn(LoginAttempt attempt, Visit visit) {
        boolean resumes = attempt.digest().isEmpty();
        Optional<Session<Connection>> before = resumes ? connectionOf(attempt.resume()) : Optional.empty();
        Optional<Account<Profile>> account =
                resumes ? before.flatMap(session -> members.active(session.account())) : members.named(attempt.name());
        Optional<Failure> refusal =
                settings.get().get(Settings.RATE_LIMITS) ? guard.refusal(account, visit.address()) : Optional.empty();
        refusal.or(() -> resumes ? refusalOfResume(account) : refusalOfPassword(account, attempt))
                .ifPresent(failure -> {
                    guard.failed(account, visit.address());
                    throw failure.exception();
                });
        guard.succeeded(account.orElseThrow(), visit.address());
        return welcome(account.orElseThrow(), before, visit);
    }

    /** Whom an attempt names, by a name or by a token that is good. */
    Optional<Account<Profile>> meant(LoginAttempt attempt) {
        return attempt.digest().isEmpty()
                ? connectionOf(attempt.resume()).flatMap(session -> members.find(session.account()))
                : members.named(attempt.name());
    }

    private Optional<Session<Connection>> connectionOf(String token) {
        return Optional.of(token)
                .filter(text -> !text.isBlank())
                .map(SessionToken::new)
                .flatMap(connections::of);
    }

    private static Optional<Failure> refusalOfResume(Optional<Account<Profile>> account) {
        return account.isPresent() ? Optional.empty() : Optional.of(RocketChatFailure.unauthorized());
    }

    private Optional<Failure> refusalOfPassword(Optional<Account<Profile>> account, LoginAttempt attempt) {
        if (account.filter(found -> SecondFactor.isPassword(found, attempt.digest()))
                .isEmpty()) {
            return Optional.of(RocketChatFailure.unauthorized());
        }
        return account.get().details().active()
                ? secondFactor.refusalAtLogin(account.get(), attempt.code())
                : Optional.of(RocketChatFailure.notActivated());
    }

    /** A resumed token stays the same, and so does its end; the list shows the new connection in place of the old one. */
    private Welcome welcome(Account<Profile> account, Optional<Session<Connection>> before, Visit visit) {
        SessionToken token =
                before.map(session -> session.details().token()).orElseGet(() -> new SessionToken(newToken(chance)));
        Instant expires = before.map(session -> session.details().tokenExpires())
                .orElseGet(() -> clock.instant().plus(TOKEN_LIFE));
        boolean listed = before.isPresent() || settings.get().get(RocketChatSettings.PASSWORD_LOGINS_LISTED);
        connections.open(account, token, expires, listed, visit);
        return new Welcome(account, token);
    }

    /** A token that nobody has yet. */
    static String newToken(Chance chance) {
        return chance.text(TOKEN_ALPHABET, TOKEN_LENGTH);
    }
}
