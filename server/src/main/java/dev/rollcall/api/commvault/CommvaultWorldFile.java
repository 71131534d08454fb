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
import dev.rollcall.world.WorldEntry;
import dev.rollcall.world.WorldSection;
import java.util.List;
import java.util.Map;

/** A CommServe as a world file tells it. */
final class CommvaultWorldFile implements OwnWorld<CommvaultSessions> {
    private final WorldSection section;
    private final FiledSessions sessions;

    /** Tells the section what cannot be in it. */
    CommvaultWorldFile(WorldSection section) {
        this.section = section;
        this.sessions = new FiledSessions(section);
        section.noDoubles(section.accounts(), "guid");
        section.accounts().forEach(CommvaultWorldFile::checkLock);
        sessions.check();
    }

    private static void checkLock(WorldEntry account) {
        if (account.past("lockedSince").isPresent() && account.has("failedLogins")) {
            account.complain("failedLogins", "only one of `failedLogins` and `lockedSince`", "both");
        }
    }

    @Override
    public CommvaultSessions in(Sandbox sandbox) {
        Accounts accounts = new Accounts(section.accounts().stream()
                .map(account -> account(account, sandbox.chance()))
                .toList());
        return new CommvaultSessions(sandbox, accounts, locks(sandbox), sessions.in(sandbox), memory());
    }

    private AccountLocks locks(Sandbox sandbox) {
        AccountLocks locks = AccountLocks.in(sandbox);
        for (WorldEntry account : section.accounts()) {
            account.number("failedLogins").ifPresent(count -> locks.setFailures(numberedId(account), count));
            account.time("lockedSince").ifPresent(since -> locks.lock(numberedId(account), since));
        }
        return locks;
    }

    private CommvaultMemory memory() {
        int browserSessions = section.memory()
                .map(memory -> memory.number("browserSessions").orElse(0))
                .orElse(0);
        return new CommvaultMemory(browserSessions, FiledAccounts.sweeps(section));
    }

    private static Account<UserDetails> account(WorldEntry account, Chance chance) {
        String name = name(account);
        UserDetails details = new UserDetails(
                account.text("displayName").orElse(name),
                account.text("guid")
                        .orElseGet(() ->
                                SessionIds.next(Console.REST_SERVICE, chance).value()),
                account.text("mail").orElse(""),
                account.flag("managesUsers").orElse(false));
        return new Account<>(numberedId(account), name, password(account), details);
    }

    @Override
    public List<ReadyAccount> readyAccounts() {
        return FiledAccounts.ready(section, this::token, CommvaultWorldFile::role, account -> "");
    }

    /** That of the account's first session that is open and has one. */
    private String token(WorldEntry account) {
        return section.sessionsOf(account)
                .filter(session -> !session.has("ended") && !session.has("expired"))
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
