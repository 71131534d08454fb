package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Chance;
import dev.rollcall.session.Sameness;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import dev.rollcall.world.SessionTimes;
import dev.rollcall.world.WorldEntry;
import dev.rollcall.world.WorldSection;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The connections that a world file tells of. */
final class FiledConnections {
    private static final String HOST = "localhost:3000";
    private static final String ADDRESS = "127.0.0.1";

    private final WorldSection section;
    private final Devices devices = new Devices();
    private final Sameness<String> hosts = new Sameness<>();
    private final Sameness<UserId> users = new Sameness<>();
    private final Sameness<ClientDevice> kinds = new Sameness<>();

    FiledConnections(WorldSection section) {
        this.section = section;
    }

    /** Tells the section what cannot be in it. */
    void check() {
        Map<String, String> owners = new HashMap<>();
        for (WorldEntry session : section.sessions()) {
            SessionTimes.of(session);
            if (session.has("device") && session.has("userAgent")) {
                session.complain("device", "only one of `device` and `userAgent`", "both");
            }
            session.time("tokenExpires");
            if (session.has("tokenExpires") && session.flag("lasting").orElse(false)) {
                session.complain("tokenExpires", "only one of `tokenExpires` and `lasting`", "both");
            }
            checkEnder(session);
            String owner = session.text("account").map(WorldSection::folded).orElse("");
            String first = session.text("token")
                    .map(token -> owners.putIfAbsent(token, owner))
                    .orElse(owner);
            if (first != null && !first.equals(owner)) {
                session.complain("token", "a token of this account", "one of another account");
            }
        }
    }

    private void checkEnder(WorldEntry session) {
        if (session.text("endedBy").isPresent() && ender(session).isEmpty()) {
            session.complain("endedBy", "the name of one of the accounts");
        } else if (session.has("endedBy") && !session.has("ended")) {
            session.complain("endedBy", "it only beside `ended`", "it alone");
        }
    }

    private Optional<UserId> ender(WorldEntry session) {
        return section.account(session, "endedBy")
                .flatMap(account -> account.text("id"))
                .map(UserId::new);
    }

    /** The connections of the file, by whether they are passing. */
    Map<Boolean, List<Session<Connection>>> oldestFirst(Chance chance) {
        return section.sessions().stream()
                .map(session -> Map.entry(session.flag("passing").orElse(false), session(session, chance)))
                .sorted(Comparator.comparing(entry -> entry.getValue().begun()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The tokens that stand for no connection although one of these has them. */
    Stream<SessionToken> forgottenTokens() {
        return section.sessions().stream()
                .filter(session -> session.flag("tokenForgotten").orElse(false))
                .flatMap(session -> session.text("token").stream())
                .map(SessionToken::new);
    }

    /** A connection of the file. */
    private Session<Connection> session(WorldEntry session, Chance chance) {
        SessionTimes times = SessionTimes.of(session).orElseThrow();
        String id = session.text("id").orElseGet(() -> Connections.newId(chance));
        String token = session.text("token").orElseGet(() -> Logins.newToken(chance));
        boolean lasting = session.flag("lasting").orElse(false);
        Connection connection = new Connection(
                new SessionToken(token),
                lasting
                        ? Instant.MAX
                        : session.time("tokenExpires").orElse(times.begun().plus(Logins.TOKEN_LIFE)),
                session.flag("listed").orElse(true),
                false,
                hosts.of(session.text("host").orElse(HOST)),
                kinds.of(session.entry("device")
                        .map(FiledConnections::device)
                        .orElseGet(() -> devices.of(session.text("userAgent").orElse(null)))),
                ender(session).orElse(null));
        return new Session<>(
                new SessionId(id),
                users.of(section.account(session)
                        .flatMap(account -> account.text("id"))
                        .map(UserId::new)
                        .orElseThrow()),
                session.text("address").orElse(ADDRESS),
                times.begun(),
                times.seen(),
                times.ended(),
                connection);
    }

    private static ClientDevice device(WorldEntry device) {
        String osName = device.text("osName").orElse("");
        Optional<String> osVersion = device.text("osVersion");
        return new ClientDevice(
                device.text("type").orElse("other"),
                device.text("name").orElse(""),
                device.text("version").orElse(""),
                osName,
                osVersion.orElse(osName.isEmpty() ? "" : null));
    }

    /** The token of the first open connection of an account that tells one, else an empty text. */
    String token(WorldEntry account) {
        return section.sessionsOf(account)
                .filter(session -> !session.has("ended"))
                .flatMap(session -> session.text("token").stream())
                .findFirst()
                .orElse("");
    }
}
