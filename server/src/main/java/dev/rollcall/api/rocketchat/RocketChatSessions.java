package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Account;
import dev.rollcall.session.Chance;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The rules of Rocket.Chat for one workspace. Thread-safe: every public method is one step that nobody sees half done. */
final class RocketChatSessions {
    /** Without the characters that are easily confused. */
    private static final String ID_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz";

    private static final int ID_LENGTH = 17;
    private static final String TOKEN_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int TOKEN_LENGTH = 43;
    static final Duration TOKEN_LIFE = Duration.ofDays(90);

    private final InstantSource clock;
    private final Chance chance;
    private final Members members;
    private final SessionStore<Connection> store = new SessionStore<>();
    private final SessionList list;
    private final SecondFactor secondFactor;
    private final RateLimiter limiter;
    private final Devices devices = new Devices();

    /**
     * A workspace.
     *
     * @param clock what time it is
     * @param chance where ids and tokens come from
     * @param members who can log in
     * @param sessions who is logged in, oldest first; a token stands for the last session that has it
     */
    RocketChatSessions(InstantSource clock, Chance chance, Members members, List<Session<Connection>> sessions) {
        this.clock = clock;
        this.chance = chance;
        this.members = members;
        this.list = new SessionList(store, members);
        this.secondFactor = new SecondFactor(clock);
        this.limiter = new RateLimiter(clock);
        sessions.forEach(this::open);
    }

    static String newId(Chance chance) {
        return chance.text(ID_ALPHABET, ID_LENGTH);
    }

    static String newToken(Chance chance) {
        return chance.text(TOKEN_ALPHABET, TOKEN_LENGTH);
    }

    private void open(Session<Connection> session) {
        store.add(session);
        store.bind(session.details().token(), session.id());
    }

    /** Who calls with these credentials: both of the same user, the token open and not expired. */
    public synchronized Optional<Caller> caller(UserId user, SessionToken token) {
        return holder(token).filter(account -> account.id().equals(user)).map(account -> new Caller(account, token));
    }

    private Optional<Account<Profile>> holder(SessionToken token) {
        return store.find(token)
                .filter(Session::isOpen)
                .filter(session -> clock.instant().isBefore(session.details().tokenExpires()))
                .flatMap(session -> members.find(session.account()))
                .filter(account -> account.details().active());
    }

    /** Counts a call against what one address may ask of one operation. */
    public synchronized Quota count(String address, String operation) {
        return limiter.count(address, operation);
    }

    /**
     * The sessions of all users.
     *
     * @throws dev.rollcall.http.FailureException in this order: without the permission, without a second factor, with a
     *     sort, an offset, a count or a filter that cannot be used
     */
    public synchronized Listing listAll(Caller caller, Visit visit, Proof proof, ListQuery query) {
        if (!caller.account().details().mayViewDevices()) {
            throw RocketChatFailure.noPermission().exception();
        }
        secondFactor.check(caller, visit, proof);
        return list.page(query);
    }

    /**
     * Logs somebody in by password or by an earlier token, and lists the connection.
     *
     * @throws dev.rollcall.http.FailureException if the attempt is no good or lacks a second factor
     */
    public synchronized Welcome logIn(LoginAttempt attempt, Visit visit) {
        return attempt.digest().isEmpty() ? resume(attempt, visit) : logInByPassword(attempt, visit);
    }

    private Welcome logInByPassword(LoginAttempt attempt, Visit visit) {
        Account<Profile> account = (attempt.name().username().isEmpty()
                        ? members.reachedAt(attempt.name().email())
                        : members.named(attempt.name().username()))
                .filter(found -> SecondFactor.isPassword(found, attempt.digest()))
                .orElseThrow(() -> RocketChatFailure.unauthorized().exception());
        if (!account.details().active()) {
            throw RocketChatFailure.notActivated().exception();
        }
        secondFactor.checkLogin(account, attempt.code());
        SessionToken token = new SessionToken(newToken(chance));
        connect(account, token, clock.instant().plus(TOKEN_LIFE), visit);
        return new Welcome(account, token);
    }

    /** The token stays the same, and so does its end; the list shows the new connection in place of the old one. */
    private Welcome resume(LoginAttempt attempt, Visit visit) {
        Optional<SessionToken> token =
                Optional.of(attempt.resume()).filter(text -> !text.isBlank()).map(SessionToken::new);
        Account<Profile> account = token.flatMap(this::holder)
                .orElseThrow(() -> RocketChatFailure.unauthorized().exception());
        Session<Connection> before = store.find(token.get()).orElseThrow();
        connect(account, token.get(), before.details().tokenExpires(), visit);
        return new Welcome(account, token.get());
    }

    private void connect(Account<Profile> account, SessionToken token, Instant expires, Visit visit) {
        SessionId id = new SessionId(newId(chance));
        Connection connection = new Connection(token, expires, visit.host(), devices.of(visit.userAgent()));
        open(Session.begin(id, account.id(), visit.address(), clock.instant(), connection));
    }

    /** Ends every connection with the caller's token; the token is refused from now on. */
    public synchronized void logOut(Caller caller) {
        Instant now = clock.instant();
        List<Session<Connection>> connections = store.newestFirst(
                        caller.account().id())
                .filter(session -> session.details().token().equals(caller.token()))
                .toList();
        // A clock may be set to a time before the printed logins; nothing ends before it begins.
        connections.forEach(
                session -> store.replace(session.endedAt(now.isBefore(session.begun()) ? session.begun() : now)));
        store.unbind(caller.token());
        secondFactor.forget(caller.token());
    }
}
