package dev.rollcall.api.rocketchat;

import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Settings;
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
import java.util.function.Function;
import java.util.function.Supplier;

/** The rules of Rocket.Chat for one workspace. Thread-safe: every public method is one step that nobody sees half done. */
final class RocketChatSessions {
    private final Supplier<Settings> settings;
    private final Members members;
    private final Connections connections;
    private final SessionList list;
    private final SecondFactor secondFactor;
    private final Logins logins;
    private final RateLimiter limiter;
    private final Workspace workspace;

    /**
     * A workspace.
     *
     * @param sandbox whose clock, chance and settings hold
     * @param mailbox where e-mails go
     * @param members who can log in
     * @param sessions who is logged in, oldest first; a token stands for the last session that has it
     */
    RocketChatSessions(Sandbox sandbox, Mailbox mailbox, Members members, List<Session<Connection>> sessions) {
        ListedConnections listed = new ListedConnections();
        SessionStore<Connection> store = new SessionStore<>(listed);
        InstantSource clock = sandbox.clock();
        Chance chance = sandbox.chance();
        this.settings = () -> sandbox.settings(RocketChatSessions.class);
        this.members = members;
        this.connections = new Connections(clock, chance, store);
        this.list = new SessionList(listed, members, settings);
        this.secondFactor = new SecondFactor(clock, chance, mailbox, settings);
        this.logins = new Logins(clock, chance, members, connections, secondFactor, settings);
        this.limiter = new RateLimiter(clock, () -> settings.get().get(RocketChatSettings.CALLS_PER_MINUTE));
        this.workspace = new Workspace(clock, members, store, connections, secondFactor, logins, limiter);
        sessions.forEach(connections::file);
    }

    /** One step on everything that there is, past the rules. */
    synchronized <T> T backstage(Function<Workspace, T> step) {
        return step.apply(workspace);
    }

    /** Who calls with these credentials: both of the same user, the token open and not expired. */
    public synchronized Optional<Caller> caller(UserId user, SessionToken token) {
        return connections
                .of(token)
                .flatMap(session -> members.active(session.account()))
                .filter(account -> account.id().equals(user))
                .map(account -> new Caller(account, token));
    }

    /** Until when a caller is let in without showing a second factor, if he is now: his token is good that long, too. */
    synchronized Optional<Instant> admittedUntil(Caller caller, Visit visit) {
        Optional<Instant> expires =
                connections.of(caller.token()).map(session -> session.details().tokenExpires());
        return secondFactor
                .trusted()
                .until(caller, visit)
                .flatMap(trusted -> expires.map(end -> end.isBefore(trusted) ? end : trusted));
    }

    /** A number that is another one after every change of sessions, and of who has shown a second factor. */
    synchronized long revision() {
        return workspace.store().revision() + secondFactor.trusted().revision();
    }

    /** Counts a call against what one address may ask of one operation. */
    public synchronized Quota count(String address, String operation) {
        return limiter.count(address, operation);
    }

    /**
     * The sessions of all users.
     *
     * @throws dev.rollcall.http.FailureException in this order: without the permission, without a second factor, without
     *     the licence, with a sort, an offset, a count or a filter that cannot be used
     */
    public synchronized Listing listAll(Caller caller, Visit visit, Proof proof, ListQuery query) {
        admit(caller.account().details().mayViewDevices(), caller, visit, proof);
        return list.page(query);
    }

    /** The caller's own sessions; refused as all sessions are, but without a permission and a second factor. */
    public synchronized Listing listOwn(Caller caller, ListQuery query) {
        requireLicence();
        return list.page(query, caller.account().id());
    }

    /** A session of the caller's own as it is stored, ended ones too. */
    public synchronized Row ownSession(Caller caller, String id) {
        requireLicence();
        return new Row(own(caller, id), Optional.of(caller.account()));
    }

    /** The newest open session that a pattern finds; refused as the list is, and if it finds none. */
    public synchronized Row session(Caller caller, Visit visit, Proof proof, String pattern) {
        admit(caller.account().details().mayViewDevices(), caller, visit, proof);
        return list.find(SearchPattern.of(pattern))
                .orElseThrow(() -> RocketChatFailure.sessionNotFound().exception());
    }

    /** Ends a session of the caller's own, with every connection that has its token; ended ones are ended again. */
    public synchronized void endOwn(Caller caller, String id) {
        requireLicence();
        end(own(caller, id), caller);
    }

    /** The same with anybody's session, which needs a permission and a second factor. */
    public synchronized void end(Caller caller, Visit visit, Proof proof, String id) {
        admit(caller.account().details().mayLogOutDevices(), caller, visit, proof);
        end(
                connections
                        .find(id)
                        .orElseThrow(() -> RocketChatFailure.sessionNotFound().exception()),
                caller);
    }

    private Session<Connection> own(Caller caller, String id) {
        return connections
                .find(id)
                .filter(session -> session.account().equals(caller.account().id()))
                .orElseThrow(() -> RocketChatFailure.sessionNotFound().exception());
    }

    private void end(Session<Connection> session, Caller by) {
        SessionToken token = session.details().token();
        connections.endAll(session.account(), token, by.account().id());
        secondFactor.forget(token);
    }

    private void admit(boolean permitted, Caller caller, Visit visit, Proof proof) {
        if (!permitted) {
            throw RocketChatFailure.noPermission().exception();
        }
        secondFactor.check(caller, visit, proof);
        requireLicence();
    }

    private void requireLicence() {
        if (!settings.get().get(Settings.LICENSED)) {
            throw RocketChatFailure.noLicence().exception();
        }
    }

    /**
     * Logs somebody in by password or by an earlier token, and lists the connection.
     *
     * @throws dev.rollcall.http.FailureException if the attempt is no good or lacks a second factor
     */
    public synchronized Welcome logIn(LoginAttempt attempt, Visit visit) {
        return logins.logIn(attempt, visit);
    }

    /** Ends every connection with the caller's token; the token is refused from now on. */
    public synchronized void logOut(Caller caller) {
        connections.endAll(
                caller.account().id(), caller.token(), caller.account().id());
        secondFactor.forget(caller.token());
    }

    /** Sends a code to whoever has that name or address; nobody is told whether there is such a user. */
    public synchronized void sendEmailCode(String nameOrAddress) {
        members.named(LoginName.of(nameOrAddress)).ifPresent(secondFactor::sendEmailCode);
    }

    /** Who is called so. */
    synchronized Optional<Account<Profile>> named(String name) {
        return members.named(LoginName.of(name));
    }

    /** Who tries to log in, rightly or not. */
    synchronized Optional<Account<Profile>> meant(LoginAttempt attempt) {
        return logins.meant(attempt);
    }

    /** The connection that the caller's token stands for. */
    synchronized Optional<SessionId> of(Caller caller) {
        return connections.of(caller.token()).map(Session::id);
    }

    /** What a caller is told who has used up what he may ask. Nothing is counted. */
    synchronized Quota usedUp() {
        return limiter.usedUp();
    }

    /** Lets the lists show a session that is not there, as long as it is not laid. */
    synchronized Optional<SessionId> haunt(Caller caller, boolean own) {
        return connections.haunt(caller, own);
    }

    /** Lets a ghost be gone. */
    synchronized void lay(SessionId ghost) {
        connections.lay(ghost);
    }

    /** The newest session that can be listed and does not have the caller's token. */
    synchronized Optional<SessionId> newestOther(Caller caller, boolean own) {
        return connections
                .newestListed(caller, own)
                .filter(session -> !session.details().token().equals(caller.token()))
                .map(Session::id)
                .findFirst();
    }
}
