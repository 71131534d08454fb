package dev.rollcall.api.commvault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How Commvault V11 SP8 begins, lists and ends sessions. Thread-safe: each public method is one step. */
final class CommvaultSessions {
    private final InstantSource clock;
    private final IdleLimit idle;
    private final Accounts accounts;
    private final AccountLocks locks;
    private final SessionStore<SessionDetails> store;
    private final SessionOpening opening;
    private final TokenRenewal renewal;
    private final SessionClosing closing;
    private final UserDirectory directory;
    private final SessionListing listing;
    private final SessionUses uses;

    /**
     * The rules over this state, which nobody else may change from now on.
     *
     * @param sandbox whose clock, chance and settings hold
     * @param accounts who can log in
     * @param locks which accounts are locked
     * @param store the sessions
     * @param memory what went on before
     */
    CommvaultSessions(
            Sandbox sandbox,
            Accounts accounts,
            AccountLocks locks,
            SessionStore<SessionDetails> store,
            CommvaultMemory memory) {
        this.clock = sandbox.clock();
        Supplier<Settings> settings = () -> sandbox.settings(CommvaultSessions.class);
        Visibility visibility = new Visibility(settings);
        this.idle = new IdleLimit(settings);
        this.accounts = accounts;
        this.locks = locks;
        this.store = store;
        this.opening = new SessionOpening(sandbox.chance(), store, memory);
        this.renewal = new TokenRenewal(accounts, store, idle, opening);
        this.closing = new SessionClosing(store, idle);
        this.directory = new UserDirectory(accounts, store, idle, visibility);
        this.listing = new SessionListing(settings, accounts, store, idle, visibility);
        this.uses = new SessionUses(store, idle);
    }

    /**
     * Begins a session of the REST service.
     *
     * @param name to log in with
     * @param password in clear, empty if what was sent is none
     * @param device what the caller calls his device, empty if he does not
     * @throws dev.rollcall.http.FailureException if name or password are wrong, or the account is locked
     */
    public synchronized LoggedIn logIn(String name, Optional<String> password, String device) {
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
        return new LoggedIn(account, opening.open(account, device, now));
    }

    /**
     * A new token for an old one.
     *
     * @param device the one of the login
     * @throws dev.rollcall.http.FailureException if the old one cannot be renewed
     */
    public synchronized SessionToken renew(SessionToken old, String device) {
        return renewal.renew(old, device, clock.instant());
    }

    /** Who calls with this token, unless it is unknown, expired or logged out. The session counts as used. */
    public synchronized Optional<Caller> recognise(SessionToken token) {
        return uses.by(token, clock.instant()).map(session -> new Caller(accounts.of(session.account()), session.id()));
    }

    /**
     * Lets a session be used once more by a call that was answered before, unless its answer would be another one now.
     *
     * @param listed the open sessions that the answer shows
     */
    synchronized boolean useAgain(SessionId session, List<Session<SessionDetails>> listed, Instant now) {
        return uses.again(session, listed, now);
    }

    /** Ends the session whose token makes the call. It is over since that call, by which it was seen. */
    public synchronized void logOut(Caller caller) {
        store.find(caller.session())
                .filter(Session::isOpen)
                .ifPresent(session -> store.replace(session.endedAt(session.seen())));
    }

    /**
     * Ends sessions by their ids, all or none.
     *
     * @throws dev.rollcall.http.FailureException if the caller may not close one of them, or one cannot be closed
     */
    public synchronized void close(Caller caller, List<SessionId> ids) {
        closing.close(caller, ids, clock.instant());
    }

    /** The users that the caller may see, by number. */
    public synchronized List<UserProfile> users(Caller caller) {
        return directory.visibleTo(caller, clock.instant());
    }

    /**
     * One user.
     *
     * @throws dev.rollcall.http.FailureException if the caller may not read him, or there is no such user
     */
    public synchronized UserProfile user(Caller caller, UserId user) {
        return directory.find(caller, user, clock.instant());
    }

    /**
     * The newest fifty sessions of a user, whoever it is; none if there is no such user.
     *
     * @param named the user, empty for the caller
     * @param openOnly whether the caller wishes ended ones left out, which not every server understands
     * @throws dev.rollcall.http.FailureException if a user must be named, or the caller may not read his sessions
     */
    public synchronized List<ListedSession> list(Caller caller, Optional<UserId> named, boolean openOnly) {
        return listing.of(caller, named, openOnly, clock.instant());
    }

    /** A number that is another one after every change of sessions but that they are used. */
    synchronized long revision() {
        return store.revision() - uses.revisions();
    }

    /** All of this as a section of a world file. */
    synchronized ObjectNode written() {
        return new WrittenCommServe(accounts, locks, store, opening.memory()).section();
    }

    /** Ends an open session behind everybody's back, on whatever console. */
    synchronized boolean end(SessionId id) {
        return closing.end(id, clock.instant());
    }

    /** Lets the time of an open session have run out just now, even of one that lasts. */
    synchronized boolean expire(SessionId id) {
        return closing.expire(id, clock.instant());
    }

    /** Whether somebody can log in with this name. */
    synchronized boolean knows(String name) {
        return accounts.named(name).isPresent();
    }

    /** Who logs in with this name. */
    synchronized Optional<UserId> named(String name) {
        return accounts.named(name).map(Account::id);
    }

    /** Lets the list of a user show a session that is not there, as long as it is not laid. */
    synchronized Optional<SessionId> haunt(Caller caller, UserId user) {
        return accounts.find(user)
                .flatMap(account -> new Ghosts(store, idle).appear(caller, account.id(), clock.instant()));
    }

    /** Lets a ghost be gone. */
    synchronized void lay(SessionId ghost) {
        store.remove(ghost);
    }

    /** The newest session of a user that can be closed and does not make the call. */
    synchronized Optional<SessionId> newestOther(Caller caller, UserId user) {
        return new Ghosts(store, idle).newestOther(caller, user, clock.instant());
    }
}
