package dev.rollcall.api.joomla;

import dev.rollcall.api.joomla.Caller.News;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who is calling: by the cookie, then by a token, else by a password (read in the token and Basic plugins).
 * Not safe for use by several threads: {@link JoomlaSessions} holds the lock.
 */
final class Recognition {
    private final Accounts accounts;
    private final SessionTable table;
    private final Supplier<Settings> settings;

    Recognition(Accounts accounts, SessionTable table, Supplier<Settings> settings) {
        this.accounts = accounts;
        this.table = table;
        this.settings = settings;
    }

    Caller caller(Credentials credentials, Visitor visitor) {
        Caller byCookie = byCookie(credentials.session(), visitor);
        // Joomla has started the caller's own session when it throws the old ones away.
        table.purge();
        Caller caller = credentials.token() != null
                ? byToken(credentials.token(), byCookie, visitor)
                : byPassword(credentials, byCookie, visitor);
        if (credentials.insists() && credentials.basic() == null && !caller.isLoggedIn()) {
            throw JoomlaFailure.credentialsWanted().exception();
        }
        return caller;
    }

    /** A session of the administrator's area does not count, unless it is shared: its cookie has another name. */
    private Caller byCookie(@Nullable SessionId id, Visitor visitor) {
        return Optional.ofNullable(id)
                .flatMap(table::find)
                .filter(row -> table.isOnSite(row))
                .map(row -> table.isExpired(row) ? restarted(row, visitor) : Caller.of(table.use(row), News.NONE))
                .orElseGet(Caller::nobody);
    }

    private Caller restarted(Session<JoomlaSessionDetails> expired, Visitor visitor) {
        table.remove(expired);
        return Caller.of(table.begin(SessionTable.GUEST, Life.COOKIE, visitor), News.RESTARTED);
    }

    private Caller byToken(String token, Caller byCookie, Visitor visitor) {
        Optional<Account<JoomlaAccountDetails>> owner = accounts.holding(token);
        if (owner.isPresent()) {
            return byCookie.is(owner.get().id())
                    ? new Caller(byCookie.current(), News.CONFIRMED, null)
                    : loggedIn(owner.get(), byCookie, visitor);
        }
        return token.isEmpty() ? byCookie : loggedOut(byCookie);
    }

    /** A wrong token costs a user all sessions on the site; a guest has nothing to lose. */
    private Caller loggedOut(Caller byCookie) {
        if (!byCookie.isLoggedIn()) {
            return byCookie;
        }
        byCookie.session()
                .ifPresent(row -> table.removeAll(row.account(), row.details().client()));
        return new Caller(null, News.LOGGED_OUT, null);
    }

    private Caller byPassword(Credentials credentials, Caller byCookie, Visitor visitor) {
        Credentials.Basic basic = credentials.basic();
        if (basic == null || !credentials.hasPassword()) {
            return byCookie;
        }
        Optional<Account<JoomlaAccountDetails>> account = accounts.authenticated(basic.name(), basic.password());
        if (account.isEmpty() && credentials.insists()) {
            throw JoomlaFailure.credentialsWanted().exception();
        }
        return account.map(user -> loggedIn(user, byCookie, visitor)).orElse(byCookie);
    }

    /**
     * A login forks the session that the cookie names. Without one there is one row for all calls with these
     * credentials, where the product makes one for each, unless that is chosen.
     */
    private Caller loggedIn(Account<JoomlaAccountDetails> account, Caller byCookie, Visitor visitor) {
        Optional<Session<JoomlaSessionDetails>> old = byCookie.session();
        old.ifPresent(table::supersede);
        Session<JoomlaSessionDetails> row = old.isPresent()
                ? table.begin(account.id(), Life.COOKIE, visitor)
                : rowOfCredentials(account)
                        .map(table::use)
                        .orElseGet(() -> table.begin(account.id(), Life.CREDENTIALS, visitor));
        return Caller.of(row, News.LOGGED_IN);
    }

    private Optional<Session<JoomlaSessionDetails>> rowOfCredentials(Account<JoomlaAccountDetails> account) {
        return settings.get().get(JoomlaSettings.ROW_PER_CALL) ? Optional.empty() : table.ofCredentials(account.id());
    }
}
