package dev.rollcall.api.rocketchat;

import dev.rollcall.api.OwnWorld;
import dev.rollcall.api.ReadyAccount;
import dev.rollcall.api.ShellCommand;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Account;
import dev.rollcall.session.Password;
import dev.rollcall.session.Session;
import dev.rollcall.session.UserId;
import dev.rollcall.world.WorldEntry;
import dev.rollcall.world.WorldSection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A workspace as a world file tells it. */
final class RocketChatWorldFile implements OwnWorld<RocketChatSessions> {
    /** Nobody is too young to be asked for a second factor, unless the file says so. */
    private static final Instant JOINED = Instant.parse("2016-05-27T08:00:00Z");

    private final WorldSection section;
    private final FiledConnections connections;

    /** Tells the section what cannot be in it. */
    RocketChatWorldFile(WorldSection section) {
        this.section = section;
        this.connections = new FiledConnections(section);
        section.noDoubles(section.accounts(), "email", WorldSection::folded);
        section.accounts().forEach(RocketChatWorldFile::check);
        connections.check();
    }

    private static void check(WorldEntry account) {
        account.past("created");
        account.text("totpSecret")
                .filter(secret -> !isSecret(secret))
                .ifPresent(secret -> account.complain(
                        "totpSecret", "at least 16 letters and digits of Base32: A to Z and 2 to 7", "another text"));
        for (String code : List.of("totpCode", "backupCodes")) {
            if (account.has(code) && !account.has("totpSecret")) {
                account.complain(code, "it only beside a `totpSecret`", "it alone");
            }
        }
    }

    private static boolean isSecret(String text) {
        try {
            return Base32.decode(text).length >= 10;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public Settings settings(Settings general) {
        return general.withRateLimits(section.setting("rateLimits").orElse(general.rateLimits()))
                .withLicence(section.setting("licensed").orElse(general.licensed()));
    }

    @Override
    public RocketChatSessions in(Sandbox sandbox) {
        Members members = new Members(
                section.accounts().stream().map(RocketChatWorldFile::account).toList());
        List<Session<Connection>> oldestFirst = section.sessions().stream()
                .map(session -> connections.session(session, sandbox.chance()))
                .sorted(Comparator.comparing(Session::begun))
                .toList();
        return new RocketChatSessions(
                sandbox.clock(),
                sandbox.chance(),
                new LoggedMailbox(),
                sandbox.settings(RocketChatSessions.class),
                members,
                oldestFirst);
    }

    private static Account<Profile> account(WorldEntry account) {
        String name = account.text("name").orElseThrow();
        List<String> roles = account.has("roles") ? account.texts("roles").toList() : List.of("user");
        Profile profile = new Profile(
                account.text("displayName").orElse(null),
                account.text("email").orElse(name + "@chat.example"),
                roles,
                account.flag("active").orElse(true),
                account.time("created").orElse(JOINED),
                secret(account).orElse(null),
                false,
                account.flag("emailCodes").orElse(false),
                account.texts("backupCodes").toList());
        return new Account<>(new UserId(account.text("id").orElseThrow()), name, password(account), profile);
    }

    private static Optional<TotpSecret> secret(WorldEntry account) {
        return account.text("totpSecret")
                .map(base32 -> new TotpSecret(base32, account.text("totpCode").orElse("")));
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
                        connections.token(account),
                        role(account),
                        secondFactor(account)))
                .toList();
    }

    /** The id too: whoever calls with a token must tell it. */
    private static String role(WorldEntry account) {
        Profile profile = account(account).details();
        String roles = profile.roles().stream().collect(Collectors.joining(", "));
        String id = account.text("id").orElseThrow();
        return (profile.active() ? roles : roles + ", deactivated") + "; user id " + id;
    }

    private static String secondFactor(WorldEntry account) {
        List<String> factors = new ArrayList<>();
        account.text("totpSecret").ifPresent(secret -> factors.add("TOTP secret " + secret));
        account.text("totpCode").ifPresent(code -> factors.add("always " + code));
        account.texts("backupCodes").forEach(code -> factors.add("once " + code));
        if (account.flag("emailCodes").orElse(false)) {
            factors.add("a code by e-mail: see the log");
        }
        return String.join(", or ", factors);
    }

    @Override
    public String sampleCall(String url) {
        WorldEntry account = section.firstAccount(RocketChatWorldFile::logsInAtOnce);
        Map<String, String> body = new LinkedHashMap<>();
        body.put("user", account.text("name").orElseThrow());
        body.put("password", password(account).value());
        account.text("totpCode").ifPresent(code -> body.put("code", code));
        return ShellCommand.post(url + "/api/v1/login", body);
    }

    private static boolean logsInAtOnce(WorldEntry account) {
        return account.flag("active").orElse(true)
                && (account.has("totpCode") || secondFactor(account).isEmpty());
    }
}
