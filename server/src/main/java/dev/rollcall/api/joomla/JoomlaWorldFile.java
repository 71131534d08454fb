package dev.rollcall.api.joomla;

import static dev.rollcall.api.FiledAccounts.name;
import static dev.rollcall.api.FiledAccounts.numberedId;
import static dev.rollcall.api.FiledAccounts.password;

import dev.rollcall.api.FiledAccounts;
import dev.rollcall.api.OwnWorld;
import dev.rollcall.api.ReadyAccount;
import dev.rollcall.api.ShellCommand;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.session.Account;
import dev.rollcall.session.Chance;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import dev.rollcall.world.WorldEntry;
import dev.rollcall.world.WorldSection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A site as a world file tells it. */
final class JoomlaWorldFile implements OwnWorld<JoomlaSessions> {
    private static final Instant REGISTERED = Instant.parse("2015-01-12T09:30:00Z");
    private static final String TOKEN_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int TOKEN_LENGTH = 40;

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

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
        section.memory().ifPresent(memory -> memory.past("purgedAt"));
    }

    private static void check(WorldEntry account) {
        Optional<Instant> registered = account.past("registered");
        Optional<Instant> visited = account.past("lastVisit");
        if (registered.isPresent() && visited.isPresent() && visited.get().isBefore(registered.get())) {
            account.complain("lastVisit", "a moment not before the account was registered");
        }
        account.entry("rateLimit").ifPresent(JoomlaWorldFile::checkLimit);
    }

    private static void checkLimit(WorldEntry limit) {
        Optional<Instant> counted = limit.past("counted");
        Optional<Instant> empty = limit.time("empty");
        if (counted.isPresent()
                && empty.isPresent()
                && (empty.get().isBefore(counted.get())
                        || empty.get().isAfter(counted.get().plus(A_MINUTE)))) {
            limit.complain("empty", "a moment not before `counted`, and no more than a minute after it");
        }
    }

    @Override
    public JoomlaSessions in(Sandbox sandbox) {
        Accounts accounts = new Accounts(section.accounts().stream()
                .map(account -> account(account, sandbox.chance()))
                .toList());
        return new JoomlaSessions(sandbox, accounts, rows.all(sandbox.chance()), memory(accounts));
    }

    private JoomlaMemory memory(Accounts accounts) {
        Optional<WorldEntry> told = section.memory();
        Map<UserId, Integer> sweeps = FiledAccounts.sweeps(section);
        told.map(memory -> memory.number("guestsSweepAt"))
                .ifPresent(mark -> mark.ifPresent(guests -> sweeps.put(SessionTable.GUEST, guests)));
        Map<SessionToken, Bucket> buckets = new HashMap<>();
        for (WorldEntry account : section.accounts()) {
            account.entry("rateLimit").ifPresent(limit -> buckets.put(token(account, accounts), bucket(limit)));
        }
        return new JoomlaMemory(
                told.flatMap(memory -> memory.time("purgedAt"))
                        .map(Instant::getEpochSecond)
                        .orElse(null),
                sweeps,
                buckets);
    }

    private static SessionToken token(WorldEntry account, Accounts accounts) {
        return accounts.find(numberedId(account)).orElseThrow().details().apiToken();
    }

    private static Bucket bucket(WorldEntry limit) {
        return Bucket.emptyAt(
                limit.time("empty").orElseThrow(), limit.time("counted").orElseThrow());
    }

    private static Account<JoomlaAccountDetails> account(WorldEntry account, Chance chance) {
        String name = name(account);
        Optional<Instant> visited = account.time("lastVisit");
        Instant registered = account.time("registered").orElse(visited.orElse(REGISTERED));
        JoomlaAccountDetails details = new JoomlaAccountDetails(
                account.text("fullName").orElse(name),
                account.text("email").orElse(name + "@example.com"),
                group(account),
                registered,
                visited.orElse(registered),
                new SessionToken(account.text("token").orElseGet(() -> chance.text(TOKEN_ALPHABET, TOKEN_LENGTH))));
        return new Account<>(numberedId(account), name, password(account), details);
    }

    private static Group group(WorldEntry account) {
        return account.choice("group", Group.class).orElse(Group.REGISTERED);
    }

    @Override
    public List<ReadyAccount> readyAccounts() {
        return FiledAccounts.ready(
                section, account -> account.text("token").orElse(""), account -> role(group(account)), account -> "");
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
        String name = segment(name(account));
        return ShellCommand.get(
                url + "/user/login/" + name + "/" + segment(password(account).value()));
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
