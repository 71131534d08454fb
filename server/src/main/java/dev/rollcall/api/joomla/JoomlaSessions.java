package dev.rollcall.api.joomla;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.api.joomla.JoomlaSettings.PayloadForm;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.UserId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a Joomla site with cAPI: who is calling, who may see the session table, logging in and out. Thread-safe:
 * every step holds one lock.
 */
final class JoomlaSessions {
    private final Accounts accounts;
    private final SessionTable table;
    private final Recognition recognition;
    private final Payloads payloads = new Payloads();
    private final RateLimit rateLimit;
    private final Supplier<Settings> settings;
    private final InstantSource clock;

    /**
     * The rules over these accounts and rows.
     *
     * @param sandbox whose clock, chance and settings hold
     * @param memory what went on before
     */
    JoomlaSessions(Sandbox sandbox, Accounts accounts, List<Session<JoomlaSessionDetails>> rows, JoomlaMemory memory) {
        this.clock = sandbox.clock();
        this.settings = () -> sandbox.settings(JoomlaSessions.class);
        this.accounts = accounts;
        this.table = new SessionTable(rows, memory, clock, sandbox.chance(), settings);
        this.rateLimit = new RateLimit(memory.buckets());
        this.recognition = new Recognition(accounts, table, settings);
    }

    /** Who is calling. What a token may still do is counted here, since only accepted tokens are counted. */
    synchronized Caller recognise(Credentials credentials, Visitor visitor) {
        Caller caller = recognition.caller(credentials, visitor);
        return caller.with(counted(credentials));
    }

    private @Nullable Allowance counted(Credentials credentials) {
        if (!settings.get().get(Settings.RATE_LIMITS) || credentials.token() == null) {
            return null;
        }
        int perMinute = settings.get().get(JoomlaSettings.REQUESTS_PER_MINUTE);
        return accounts.holding(credentials.token())
                .map(account -> rateLimit.take(account.details().apiToken(), perMinute, clock.instant()))
                .orElse(null);
    }

    /** Every row of the table, for Super Users only. The payload of a session that this call began is not stored yet. */
    synchronized List<Row> list(Caller caller) {
        if (!isSuperUser(caller)) {
            throw JoomlaFailure.notAuthorized().exception();
        }
        List<Session<JoomlaSessionDetails>> sessions = table.all();
        if (sessions.stream().anyMatch(session -> session.details().isUnspeakable())) {
            throw JoomlaFailure.unencodable().exception();
        }
        payloads.keepOnly(sessions);
        return sessions.stream().map(session -> row(session, caller)).toList();
    }

    /** A number that is another one after every change of rows. */
    synchronized long revision() {
        return table.revision();
    }

    /** A number that is another one after every change of rows but the use of that one. */
    synchronized long changesBeside(SessionId row) {
        return table.changesBeside(row);
    }

    /** Uses a row once more, if nothing else has changed. */
    synchronized boolean useAgain(SessionId id, long beside) {
        Optional<Session<JoomlaSessionDetails>> row = table.find(id).filter(same -> table.changesBeside(id) == beside);
        row.ifPresent(table::use);
        return row.isPresent();
    }

    /** The account of whoever is calling, empty for a guest. */
    synchronized Optional<Account<JoomlaAccountDetails>> currentUser(Caller caller) {
        return caller.session().flatMap(session -> accounts.find(session.account()));
    }

    private boolean isSuperUser(Caller caller) {
        return currentUser(caller)
                .filter(account -> account.details().group() == Group.SUPER_USER)
                .isPresent();
    }

    private Row row(Session<JoomlaSessionDetails> session, Caller caller) {
        boolean begunNow = caller.news() == Caller.News.LOGGED_IN
                && caller.session()
                        .map(Session::id)
                        .filter(session.id()::equals)
                        .isPresent();
        Account<JoomlaAccountDetails> account = accounts.find(session.account()).orElse(null);
        Client client = settings.get().get(JoomlaSettings.SHARED_SESSIONS)
                ? null
                : session.details().client();
        PayloadForm form = settings.get().get(JoomlaSettings.PAYLOAD);
        return new Row(session, account, client, begunNow ? null : payloads.of(form, session, account));
    }

    /** Logs in with a password; the session that the caller had becomes the new one. */
    synchronized LoggedIn logIn(Caller caller, String name, String password, Visitor visitor) {
        Account<JoomlaAccountDetails> account = accounts.authenticated(name, password)
                .orElseThrow(() -> JoomlaFailure.unauthorized().exception());
        Session<JoomlaSessionDetails> own = fork(caller, account, visitor);
        return new LoggedIn(own.id(), table.first(account.id()).orElse(own).id());
    }

    /** Logs the owner of a token in, unless the caller is logged in as the owner already. */
    synchronized TokenLogin logInByToken(Caller caller, String token, Visitor visitor) {
        Account<JoomlaAccountDetails> owner = accounts.holding(token)
                .orElseThrow(() -> JoomlaFailure.unauthorized().exception());
        Session<JoomlaSessionDetails> kept = caller.current();
        if (kept != null && caller.is(owner.id())) {
            return new TokenLogin(kept.id(), false);
        }
        return new TokenLogin(fork(caller, owner, visitor).id(), true);
    }

    /** Every login gives the session another id; what was stored under the old one is gone. */
    private Session<JoomlaSessionDetails> fork(Caller caller, Account<JoomlaAccountDetails> account, Visitor visitor) {
        caller.session().ifPresent(table::supersede);
        return table.begin(account.id(), Life.COOKIE, visitor);
    }

    /** Ends all sessions of a user on the client of the named one, which must be the first row of that name. */
    synchronized LoggedOut logOut(Caller caller, String name, String sessionId) {
        Session<JoomlaSessionDetails> named = accounts.named(name)
                .flatMap(account -> table.first(account.id()))
                .filter(first -> first.id().value().equals(sessionId))
                .orElseThrow(() -> JoomlaFailure.unknownPair().exception());
        table.removeAll(named.account(), named.details().client());
        Optional<Session<JoomlaSessionDetails>> left =
                caller.session().map(Session::id).flatMap(table::find);
        return new LoggedOut(left.isEmpty());
    }

    /** All of this as a section of a world file. */
    synchronized ObjectNode written() {
        JoomlaMemory memory = new JoomlaMemory(table.purgedAt(), table.sweeps(), rateLimit.buckets());
        return new WrittenSite(accounts, table.oldestFirst().toList(), memory).section();
    }

    /** Takes a row away behind everybody's back. */
    synchronized boolean end(SessionId id) {
        Optional<Session<JoomlaSessionDetails>> row = table.find(id);
        row.ifPresent(table::remove);
        return row.isPresent();
    }

    /** Lets the time of a row be over. */
    synchronized boolean expire(SessionId id) {
        Optional<Session<JoomlaSessionDetails>> good = table.find(id).filter(row -> !table.isExpired(row));
        good.ifPresent(table::exhaust);
        return good.isPresent();
    }

    /** Whether somebody can log in with this name. */
    synchronized boolean knows(String name) {
        return accounts.named(name).isPresent();
    }

    /** Who logs in with this name. */
    synchronized Optional<UserId> named(String name) {
        return accounts.named(name).map(Account::id);
    }

    /** Whose token this is. */
    synchronized Optional<UserId> holding(String token) {
        return accounts.holding(token).map(Account::id);
    }

    /** Lets the list show a row that is not there, as long as it is not laid. */
    synchronized Optional<SessionId> haunt() {
        return table.haunt();
    }

    /** Lets a ghost be gone. */
    synchronized void lay(SessionId ghost) {
        table.find(ghost).ifPresent(table::remove);
    }

    /** The newest row of a user that is still good and does not make the call. */
    synchronized Optional<SessionId> newestOther(Caller caller) {
        return table.newestFirst()
                .filter(row -> !row.account().equals(SessionTable.GUEST) && !table.isExpired(row))
                .map(Session::id)
                .filter(id ->
                        caller.session().map(Session::id).filter(id::equals).isEmpty())
                .findFirst();
    }
}
