package dev.rollcall.api.commvault;

import static dev.rollcall.api.FiledAccounts.name;
import static dev.rollcall.api.FiledAccounts.numberedId;
import static dev.rollcall.api.FiledAccounts.password;

import dev.rollcall.api.FiledAccounts;
import dev.rollcall.api.OwnWorld;
import dev.rollcall.api.ReadyAccount;
import dev.rollcall.api.ShellCommand;
import dev.rollcall.codecs.CommvaultPassword;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.session.Account;
import dev.rollcall.session.Chance;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.SessionToken;
import dev.rollcall.world.SessionTimes;
import dev.rollcall.world.WorldEntry;
import dev.rollcall.world.WorldSection;
import java.util.List;
import java.util.Map;

/** A CommServe as a world file tells it. */
final class CommvaultWorldFile implements OwnWorld<CommvaultSessions> {
    private final WorldSection section;

    /** Tells the section what cannot be in it. */
    CommvaultWorldFile(WorldSection section) {
        this.section = section;
        section.noDoubles(section.accounts(), "guid");
        section.accounts().forEach(account -> account.past("lockedSince"));
        section.noDoubles(section.sessions(), "token");
        section.sessions().forEach(SessionTimes::of);
        section.sessions().forEach(CommvaultWorldFile::checkId);
    }

    private static void checkId(WorldEntry session) {
        String prefix = console(session).idPrefix();
        boolean right = session.text("id")
                .map(id -> id.startsWith("EMC") != prefix.isEmpty())
                .orElse(true);
        if (!right) {
            session.complain("id", prefix.isEmpty() ? "a GUID without `EMC` on this console" : "`EMC` before the GUID");
        }
    }

    private static Console console(WorldEntry session) {
        return session.choice("console", Console.class).orElse(Console.REST_SERVICE);
    }

    @Override
    public CommvaultSessions in(Sandbox sandbox) {
        Accounts accounts = new Accounts(section.accounts().stream()
                .map(account -> account(account, sandbox.chance()))
                .toList());
        AccountLocks locks = AccountLocks.in(sandbox);
        section.accounts()
                .forEach(account ->
                        account.time("lockedSince").ifPresent(since -> locks.lock(numberedId(account), since)));
        SessionStore<SessionDetails> store = new SessionStore<>();
        section.sessions().forEach(session -> add(session, store, sandbox.chance()));
        return new CommvaultSessions(sandbox, accounts, locks, store);
    }

    private static Account<UserDetails> account(WorldEntry account, Chance chance) {
        String name = name(account);
        UserDetails details = new UserDetails(
                account.text("displayName").orElse(name),
                account.text("guid").orElseGet(() -> newId(Console.REST_SERVICE, chance)),
                account.text("mail").orElse(""),
                account.flag("managesUsers").orElse(false));
        return new Account<>(numberedId(account), name, password(account), details);
    }

    private void add(WorldEntry session, SessionStore<SessionDetails> store, Chance chance) {
        SessionTimes times = SessionTimes.of(session).orElseThrow();
        SessionDetails details = details(session);
        SessionId id = new SessionId(session.text("id").orElseGet(() -> newId(details.console(), chance)));
        store.add(new Session<>(
                id,
                numberedId(section.account(session).orElseThrow()),
                session.text("host").orElse(SessionOpening.WEB_SERVER),
                times.begun(),
                times.seen(),
                times.ended(),
                details));
        session.text("token").map(SessionToken::new).ifPresent(token -> store.bind(token, id));
    }

    private static SessionDetails details(WorldEntry session) {
        return new SessionDetails(
                console(session),
                session.number("browserSessionId").orElse(0),
                session.text("location").orElse(""),
                session.choice("row", RowForm.class).orElse(RowForm.SAVED_RESPONSE),
                session.flag("lasting").orElse(false),
                session.text("deviceId").orElse(""));
    }

    private static String newId(Console console, Chance chance) {
        return SessionIds.next(console, chance).value();
    }

    @Override
    public List<ReadyAccount> readyAccounts() {
        return FiledAccounts.ready(section, this::token, CommvaultWorldFile::role, account -> "");
    }

    /** That of the account's first session that is open and has one. */
    private String token(WorldEntry account) {
        return section.sessionsOf(account)
                .filter(session -> !session.has("ended"))
                .flatMap(session -> session.text("token").stream())
                .findFirst()
                .orElse("");
    }

    private static String role(WorldEntry account) {
        String role = account.flag("managesUsers").orElse(false) ? "manages users" : "own sessions only";
        return account.has("lockedSince") ? role + ", locked" : role;
    }

    @Override
    public String sampleCall(String url) {
        WorldEntry account = section.firstAccount(candidate -> !candidate.has("lockedSince"));
        String password = CommvaultPassword.encode(password(account).value());
        Map<String, String> body = Map.of("username", name(account), "password", password);
        return ShellCommand.post(url + "/Login", body);
    }
}
