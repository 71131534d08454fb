package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Account;
import dev.rollcall.session.Chance;
import dev.rollcall.session.Retention;
import dev.rollcall.session.Sameness;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens and ends connections. Several may share a token, and they end together. */
final class Connections {
    /** Without the characters that are easily confused. */
    private static final String ID_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz";

    private static final int ID_LENGTH = 17;

    /** How many of a user's connections can be asked for after they have ended. */
    private static final int REMEMBERED = 200;

    private final InstantSource clock;
    private final Chance chance;
    private final SessionStore<Connection> store;
    private final Retention<Connection> retention;
    private final Devices devices = new Devices();
    private final Sameness<String> hosts = new Sameness<>();

    Connections(InstantSource clock, Chance chance, SessionStore<Connection> store) {
        this.clock = clock;
        this.chance = chance;
        this.store = store;
        this.retention =
                new Retention<>(store, REMEMBERED, session -> session.details().filed());
    }

    /** An id that no connection has yet. */
    static String newId(Chance chance) {
        return chance.text(ID_ALPHABET, ID_LENGTH);
    }

    /** Keeps a connection of the world that the mock starts with: it is there for good. */
    void file(Session<Connection> session) {
        recall(session.with(session.details().thatIsFiled()));
    }

    /** Keeps a connection that began before, among those that may be forgotten; its token stands for it from now on. */
    void recall(Session<Connection> session) {
        store.add(session);
        store.bind(session.details().token(), session.id());
    }

    /** Remembers when the oldest connections of a user are looked through next. */
    void recallForgetting(UserId user, int at) {
        retention.goOn(Map.of(user, at));
    }

    /** When that is; empty as long as there were not many. */
    OptionalInt forgetsAt(UserId user) {
        return Stream.ofNullable(retention.marks().get(user))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Opens a connection for somebody who calls now; one that is not listed makes the token good and nothing else. */
    void open(Account<Profile> account, SessionToken token, Instant expires, boolean listed, Visit visit) {
        SessionId id = new SessionId(newId(chance));
        Connection connection = new Connection(
                token, expires, listed, false, hosts.of(visit.host()), devices.of(visit.userAgent()), null);
        recall(Session.begin(id, account.id(), visit.address(), clock.instant(), connection));
        retention.begun(account.id());
    }

    /** The connection that a token stands for, if the token is good: open and not expired. */
    Optional<Session<Connection>> of(SessionToken token) {
        return store.find(token)
                .filter(Session::isOpen)
                .filter(session -> clock.instant().isBefore(session.details().tokenExpires()));
    }

    /** The connection of that id, ended ones too; one that is not listed has no record. */
    Optional<Session<Connection>> find(String id) {
        return id.isBlank()
                ? Optional.empty()
                : store.find(new SessionId(id))
                        .filter(session -> session.details().listed());
    }

    /** Lets a token stand for nothing, although its connections are open. */
    void forget(SessionToken token) {
        store.unbind(token);
    }

    /** Lets a token expire now; its connections stay listed. */
    void expire(UserId owner, SessionToken token) {
        Instant now = clock.instant();
        List<Session<Connection>> connections = store.newestFirst(owner)
                .filter(session -> session.details().token().equals(token))
                .toList();
        connections.forEach(
                session -> store.replace(session.with(session.details().expiringAt(now))));
    }

    /**
     * Ends every connection with a token, those that had ended before once more; the token is refused from now on.
     *
     * @param by who does so, null if it is nobody
     */
    void endAll(UserId owner, SessionToken token, @Nullable UserId by) {
        Instant now = clock.instant();
        List<Session<Connection>> connections = store.newestFirst(owner)
                .filter(session -> session.details().token().equals(token))
                .toList();
        // A clock may be set to a time before the printed logins; nothing ends before it begins.
        connections.forEach(
                session -> store.replace(session.with(session.details().endedBy(by))
                        .endedAt(now.isBefore(session.begun()) ? session.begun() : now)));
        store.unbind(token);
    }

    /** The connections that a list can show, newest first; those of the caller alone if he asks for his own. */
    Stream<Session<Connection>> newestListed(Caller caller, boolean own) {
        return (own ? store.newestFirst(caller.account().id()) : store.newestFirst())
                .filter(ListedConnections::isListed);
    }

    /**
     * Puts a connection among the others that is not there: a twin of the newest one, by whose id its own is made, so that it
     * stays the same from call to call.
     */
    Optional<SessionId> haunt(Caller caller, boolean own) {
        return newestListed(caller, own)
                .findFirst()
                .or(() -> of(caller.token()))
                .map(twin -> {
                    Chance same = Chance.seeded(0, twin.id().value());
                    SessionId id = new SessionId(newId(same));
                    Connection details = twin.details();
                    // A token of its own: of those that share one, only the newest is listed.
                    store.add(new Session<>(
                            id,
                            twin.account(),
                            twin.address(),
                            twin.begun(),
                            twin.seen(),
                            null,
                            new Connection(
                                    new SessionToken(Logins.newToken(same)),
                                    details.tokenExpires(),
                                    details.host(),
                                    details.device())));
                    return id;
                });
    }

    /** Lets a ghost be gone. */
    void lay(SessionId ghost) {
        store.remove(ghost);
    }
}
