package dev.rollcall.api.commvault;

import dev.rollcall.session.Account;
import dev.rollcall.session.Chance;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** How Commvault V11 SP8 begins, lists and ends sessions. Thread-safe: each public method is one step. */
final class CommvaultSessions {
    /** The web server's own name: REST logins are listed as coming from it (saved response of 2017-05-30). */
    static final String WEB_SERVER = "websrv01";

    private static final int LISTED = 50;

    private final InstantSource clock;
    private final Chance chance;
    private final Accounts accounts;
    private final AccountLocks locks;
    private final SessionStore<SessionDetails> store;
    private int browserSessions;

    /**
     * The rules over this state, which nobody else may change from now on.
     *
     * @param clock what time it is
     * @param chance where ids and tokens come from
     * @param accounts who can log in
     * @param locks which accounts are locked
     * @param store the sessions
     */
    CommvaultSessions(
            InstantSource clock,
            Chance chance,
            Accounts accounts,
            AccountLocks locks,
            SessionStore<SessionDetails> store) {
        this.clock = clock;
        this.chance = chance;
        this.accounts = accounts;
        this.locks = locks;
        this.store = store;
    }

    /**
     * Begins a session of the REST service.
     *
     * @param name to log in with
     * @param password in clear, empty if what was sent is none
     * @throws dev.rollcall.http.FailureException if name or password are wrong, or the account is locked
     */
    public synchronized LoggedIn logIn(String name, Optional<String> password) {
        Instant now = clock.instant();
        Account<UserDetails> account = accounts.named(name)
                .orElseThrow(() -> CommvaultFailure.badCredentials().exception());
        locks.find(account.id(), now).ifPresent(lock -> {
            throw CommvaultFailure.accountLocked(lock).exception();
        });
        if (!password.map(account.password()::is).orElse(false)) {
            locks.failed(account.id(), now);
            throw CommvaultFailure.badCredentials().exception();
        }
        locks.succeeded(account.id());
        return new LoggedIn(account, begin(account, now));
    }

    private SessionToken begin(Account<UserDetails> account, Instant now) {
        SessionId id = SessionIds.next(Console.REST_SERVICE, chance);
        SessionDetails details = SessionDetails.on(Console.REST_SERVICE, ++browserSessions);
        store.add(Session.begin(id, account.id(), WEB_SERVER, now, details));
        SessionToken token = Tokens.next(chance);
        store.bind(token, id);
        return token;
    }

    /** Who calls with this token, unless it is unknown, expired or logged out. The session counts as used. */
    public synchronized Optional<Caller> recognise(SessionToken token) {
        Instant now = clock.instant();
        Optional<Session<SessionDetails>> open =
                store.find(token).map(session -> IdleLimit.at(now, session)).filter(Session::isOpen);
        open.filter(session -> session.seen().isBefore(now)).ifPresent(session -> store.replace(session.seenAt(now)));
        return open.map(session -> new Caller(accounts.of(session.account()), session.id()));
    }

    /** Ends the session whose token makes the call. It is over since that call, by which it was seen. */
    public synchronized void logOut(Caller caller) {
        store.find(caller.session())
                .filter(Session::isOpen)
                .ifPresent(session -> store.replace(session.endedAt(session.seen())));
    }

    /**
     * The newest fifty sessions of a user, ended ones too, whoever it is; none if there is no such user.
     *
     * @throws dev.rollcall.http.FailureException if the caller may not read them
     */
    public synchronized List<ListedSession> list(Caller caller, UserId user) {
        if (!caller.mayRead(user)) {
            throw CommvaultFailure.otherUsersSessions().exception();
        }
        Instant now = clock.instant();
        return store.newestFirst(user)
                .limit(LISTED)
                .map(session -> new ListedSession(
                        IdleLimit.at(now, session),
                        accounts.of(session.account()),
                        session.id().equals(caller.session())))
                .toList();
    }
}
