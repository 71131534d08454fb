package dev.rollcall.api.joomla;

import dev.rollcall.api.OwnWorld;
import dev.rollcall.api.ReadyAccount;
import dev.rollcall.api.ShellCommand;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Account;
import dev.rollcall.session.Chance;
import dev.rollcall.session.Password;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import dev.rollcall.world.WorldEntry;
import dev.rollcall.world.WorldSection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A site as a world file tells it. */
final class JoomlaWorldFile implements OwnWorld<JoomlaSessions> {
    private static final Instant REGISTERED = Instant.parse("2015-01-12T09:30:00Z");
    private static final String TOKEN_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int TOKEN_LENGTH = 40;

    private final WorldSection section;
    private final FiledRows rows;

    /** Tells the section what cannot be in it. */
    JoomlaWorldFile(WorldSection section) {
        this.section = section;
        this.rows = new FiledRows(section);
        section.noDoubles(section.accounts(), "email", WorldSection::folded);
        section.noDoubles(section.accounts(), "token");
        section.accounts().forEach(JoomlaWorldFile::check);
        rows.check();
    }

    private static void check(WorldEntry account) {
        Optional<Instant> registered = account.past("registered");
        Optional<Instant> visited = account.past("lastVisit");
        if (registered.isPresent() && visited.isPresent() && visited.get().isBefore(registered.get())) {
            account.complain("lastVisit", "a moment not before the account was registered");
        }
    }

    @Override
    public Settings settings(Settings general) {
        return section.setting("rateLimits").map(general::withRateLimits).orElse(general);
    }

    @Override
    public JoomlaSessions in(Sandbox sandbox) {
        Accounts accounts = new Accounts(section.accounts().stream()
                .map(account -> account(account, sandbox.chance()))
                .toList());
        SessionTable table = new SessionTable(rows.all(sandbox.chance()), sandbox.clock(), sandbox.chance());
        return new JoomlaSessions(accounts, table, rateLimit(sandbox), sandbox.clock());
    }

    private @Nullable RateLimit rateLimit(Sandbox sandbox) {
        int perMinute = section.settings().stream()
                .flatMapToInt(settings -> settings.number("requestsPerMinute").stream())
                .findFirst()
                .orElse(JoomlaApi.REQUESTS_PER_MINUTE);
        return sandbox.settings(JoomlaSessions.class).rateLimits() ? new RateLimit(perMinute) : null;
    }

    private static Account<JoomlaAccountDetails> account(WorldEntry account, Chance chance) {
        String name = account.text("name").orElseThrow();
        Optional<Instant> visited = account.time("lastVisit");
        Instant registered = account.time("registered").orElse(visited.orElse(REGISTERED));
        JoomlaAccountDetails details = new JoomlaAccountDetails(
                account.text("fullName").orElse(name),
                account.text("email").orElse(name + "@example.com"),
                group(account),
                registered,
                visited.orElse(registered),
                new SessionToken(account.text("token").orElseGet(() -> chance.text(TOKEN_ALPHABET, TOKEN_LENGTH))));
        return new Account<>(id(account), name, password(account), details);
    }

    private static Group group(WorldEntry account) {
        return account.choice("group", Group.class).orElse(Group.REGISTERED);
    }

    /** The id of an account of the file. */
    static UserId id(WorldEntry account) {
        return new UserId(String.valueOf(account.number("id").orElseThrow()));
    }

    private static Password password(WorldEntry account) {
        return new Password(account.text("password").orElseThrow());
    }

    @Override
    public List<ReadyAccount> readyAccounts() {
        return section.accounts().stream()
                .map(account -> new ReadyAccount(
                        account.text("name").orElseThrow(),
                        password(account).value(),
                        account.text("token").orElse(""),
                        role(group(account)),
                        ""))
                .toList();
    }

    private static String role(Group group) {
        return switch (group) {
            case SUPER_USER -> "Super User: may list the sessions";
            case ADMINISTRATOR -> "administrator without core.admin: may not list";
            case REGISTERED -> "ordinary user";
        };
    }

    @Override
    public String sampleCall(String url) {
        WorldEntry account = section.firstAccount(candidate -> group(candidate) == Group.SUPER_USER);
        String name = segment(account.text("name").orElseThrow());
        return ShellCommand.get(
                url + "/user/login/" + name + "/" + segment(password(account).value()));
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
