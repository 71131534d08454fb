package dev.rollcall.api.joomla;

import dev.rollcall.api.ReadyAccount;
import dev.rollcall.session.Account;
import dev.rollcall.session.Password;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.time.Instant;
import java.util.List;

/** Who has an account in the default world: all invented. */
final class People {
    /** May see the session table. Her id is the one on the vendor page. */
    static final Account<JoomlaAccountDetails> SUPER_USER = person(
            "99",
            "ada.sample",
            "Ada Sample",
            "correct-horse-42",
            Group.SUPER_USER,
            "YTQ2MTNjOWVkZTgyOGM5YTQzMjNlYmVhMDQ3OTk5");

    /** May work in the back office, but not see the session table. */
    static final Account<JoomlaAccountDetails> MANAGER = person(
            "58",
            "cleo.manager",
            "Cleo Manager",
            "battery-staple-58",
            Group.ADMINISTRATOR,
            "YmRiMDFjZWQxNDZlZTQ2ODdiNzk4MTkzOWU2ZmRj");

    /** An ordinary user without a session in the default world, so that a first login shows its own. */
    static final Account<JoomlaAccountDetails> TESTER = person(
            "57",
            "bo.tester",
            "Bo Tester",
            "purple-monkey-57",
            Group.REGISTERED,
            "MTMyZWEwMGIzMGMzOWJlMmMyMDY1YmZkODlkN2Yw");

    /** Another ordinary user. */
    static final Account<JoomlaAccountDetails> READER = person(
            "61",
            "dana.reader",
            "Dana Reader",
            "silent-river-61",
            Group.REGISTERED,
            "NGQ0ODdmZjVjNDQzZGNjZGM1YzQzNzRjMWEzYWYy");

    /** A third one. */
    static final Account<JoomlaAccountDetails> WRITER = person(
            "64",
            "eli.writer",
            "Eli Writer",
            "paper-lantern-64",
            Group.REGISTERED,
            "ZTVhYzE4OTU0ZTQ4NjMwMjYwZTQ1YTg1YjExMWYz");

    private People() {}

    static Accounts accounts() {
        return new Accounts(List.of(SUPER_USER, MANAGER, TESTER, READER, WRITER));
    }

    static List<ReadyAccount> ready() {
        return List.of(
                ready(SUPER_USER, "Super User: may list the sessions"),
                ready(TESTER, "ordinary user"),
                ready(MANAGER, "administrator without core.admin: may not list"));
    }

    private static ReadyAccount ready(Account<JoomlaAccountDetails> account, String role) {
        return new ReadyAccount(
                account.name(),
                account.password().value(),
                account.details().apiToken().value(),
                role,
                "");
    }

    private static Account<JoomlaAccountDetails> person(
            String id, String name, String fullName, String password, Group group, String apiToken) {
        JoomlaAccountDetails details = new JoomlaAccountDetails(
                fullName,
                name + "@example.com",
                group,
                Instant.parse("2015-01-12T09:30:00Z"),
                Instant.parse("2015-10-24T18:02:11Z"),
                new SessionToken(apiToken));
        return new Account<>(new UserId(id), name, new Password(password), details);
    }
}
