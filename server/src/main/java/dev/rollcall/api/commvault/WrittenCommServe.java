package dev.rollcall.api.commvault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.api.WrittenEntry;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Writes a CommServe as the section of a world file that {@link CommvaultWorldFile} reads. Not safe for use by several
 * threads: the rules hold their lock around it.
 */
final class WrittenCommServe {
    private final Accounts accounts;
    private final AccountLocks locks;
    private final SessionStore<SessionDetails> store;
    private final CommvaultMemory memory;

    WrittenCommServe(
            Accounts accounts, AccountLocks locks, SessionStore<SessionDetails> store, CommvaultMemory memory) {
        this.accounts = accounts;
        this.locks = locks;
        this.store = store;
        this.memory = memory;
    }

    /** Nothing in it is left to chance or to the time at which it is read. */
    ObjectNode section() {
        ObjectNode remembered = new WrittenEntry()
                .number("browserSessions", memory.browserSessions(), 0)
                .node();
        return new WrittenEntry()
                .entries("accounts", accounts.all().map(this::account).toList())
                // Of sessions that began together the one that was added last is listed first.
                .entries("sessions", store.oldestFirst().map(this::session).toList())
                .entry("memory", remembered)
                .node();
    }

    private ObjectNode account(Account<UserDetails> account) {
        UserId id = account.id();
        UserDetails details = account.details();
        WrittenEntry entry = new WrittenEntry()
                .number("id", Representations.number(id))
                .text("name", account.name())
                .text("password", account.password().value())
                .text("displayName", details.displayName(), account.name())
                .text("guid", details.guid())
                .text("mail", details.mail(), "")
                .flag("managesUsers", details.managesUsers())
                .number("failedLogins", locks.failures(id), 0);
        locks.since(id).ifPresent(since -> entry.time("lockedSince", since));
        Optional.ofNullable(memory.sweeps().get(id)).ifPresent(mark -> entry.number("sweepAt", mark));
        return entry.node();
    }

    private ObjectNode session(Session<SessionDetails> session) {
        SessionDetails details = session.details();
        List<String> tokens =
                store.tokens(session.id()).stream().map(SessionToken::value).toList();
        WrittenEntry entry = new WrittenEntry()
                .text("account", accounts.of(session.account()).name())
                .text("id", session.id().value());
        tokens.stream().findFirst().ifPresent(token -> entry.text("token", token));
        entry.texts("furtherTokens", tokens.stream().skip(1).toList())
                .choice("console", details.console(), Console.REST_SERVICE)
                .text("host", session.address(), SessionOpening.WEB_SERVER)
                .text("location", details.location(), "")
                .number("browserSessionId", details.browserSessionId(), 0)
                .text("deviceId", details.device(), "")
                .choice("row", details.form(), RowForm.SAVED_RESPONSE);
        times(session, entry);
        return entry.flag("lasting", details.lasting()).node();
    }

    private static void times(Session<SessionDetails> session, WrittenEntry entry) {
        entry.time("begun", session.begun()).time("seen", session.seen());
        session.ended().ifPresent(end -> entry.time("ended", end));
        Optional.ofNullable(session.details().expired()).ifPresent(end -> entry.time("expired", end));
    }
}
