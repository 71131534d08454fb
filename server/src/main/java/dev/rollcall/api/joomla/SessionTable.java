package dev.rollcall.api.joomla;

import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Chance;
import dev.rollcall.session.Retention;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.UserId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of Joomla's session table. Not safe for use by several threads: {@link JoomlaSessions} holds the lock. */
final class SessionTable {
    /** Whose sessions are those of guests. */
    static final UserId GUEST = new UserId("0");

    /** No row has ended, so it does not matter how many would stay nevertheless; it is how often the number is looked at. */
    private static final int SPARED = 100;

    private static final int ID_DIGITS = 32;
    private static final Comparator<Session<JoomlaSessionDetails>> BY_ID =
            Comparator.comparing(row -> row.id().value());

    private final SessionStore<JoomlaSessionDetails> rows = new SessionStore<>();
    private final Retention<JoomlaSessionDetails> retention =
            new Retention<>(rows, SPARED, row -> row.details().life() == Life.PRINTED);
    private final InstantSource clock;
    private final Chance chance;
    private final Supplier<Settings> settings;
    private final Lifetime lifetime;
    private @Nullable Long purgedAt;
    /** The primary keys in their order, as they were when all rows were asked for last. */
    private List<SessionId> keys = List.of();

    private final RowUses uses = new RowUses(rows);

    SessionTable(
            List<Session<JoomlaSessionDetails>> filling,
            JoomlaMemory memory,
            InstantSource clock,
            Chance chance,
            Supplier<Settings> settings) {
        this.clock = clock;
        this.chance = chance;
        this.settings = settings;
        this.lifetime = new Lifetime(settings);
        filling.forEach(rows::add);
        retention.goOn(memory.sweeps());
        purgedAt = memory.purgedAt();
    }

    /** All rows by their primary key, the order in which the database reads them. */
    List<Session<JoomlaSessionDetails>> all() {
        List<Session<JoomlaSessionDetails>> known =
                keys.stream().flatMap(id -> rows.find(id).stream()).toList();
        return known.size() == keys.size() && keys.size() == rows.size() ? known : sorted();
    }

    private List<Session<JoomlaSessionDetails>> sorted() {
        List<Session<JoomlaSessionDetails>> all =
                rows.newestFirst().sorted(BY_ID).toList();
        keys = all.stream().map(Session::id).toList();
        return all;
    }

    Optional<Session<JoomlaSessionDetails>> find(SessionId id) {
        return rows.find(id);
    }

    /** The first row of an account, of whatever client. */
    Optional<Session<JoomlaSessionDetails>> first(UserId account) {
        return rows.newestFirst(account).min(BY_ID);
    }

    /** The one row of an account that is still good for callers who bring their credentials every time. */
    Optional<Session<JoomlaSessionDetails>> ofCredentials(UserId account) {
        return rows.newestFirst(account)
                .filter(row -> row.details().life() == Life.CREDENTIALS && !isExpired(row))
                .findFirst();
    }

    /** A new session on the site. */
    Session<JoomlaSessionDetails> begin(UserId account, Life life, Visitor visitor) {
        Instant now = clock.instant();
        JoomlaSessionDetails details = new JoomlaSessionDetails(
                Client.SITE,
                life,
                SessionTimer.startedAt(now),
                visitor.browser(),
                chance.hex(ID_DIGITS),
                SessionExtras.NONE);
        Session<JoomlaSessionDetails> row =
                Session.begin(new SessionId(chance.hex(ID_DIGITS)), account, visitor.address(), now, details);
        rows.add(row);
        retention.begun(account);
        return row;
    }

    /** Counts one more request of a session. */
    Session<JoomlaSessionDetails> use(Session<JoomlaSessionDetails> row) {
        JoomlaSessionDetails details = row.details().usedAt(clock.instant());
        Session<JoomlaSessionDetails> used =
                row.with(details).seenAt(details.timer().now());
        uses.replace(used);
        return used;
    }

    /** A number that is another one after every change. */
    long revision() {
        return rows.revision();
    }

    /** A number that is another one after every change but the use of that row. */
    long changesBeside(SessionId row) {
        return uses.changesBeside(row);
    }

    /** Whether nobody may use a session any more: its last request is too long ago. */
    boolean isExpired(Session<JoomlaSessionDetails> row) {
        return lifetime.isOver(row, row.details().timer().now(), clock.instant());
    }

    /** Throws away what has not been written for longer than a session lives, if it is time to. */
    void purge() {
        Instant now = clock.instant();
        // A second purge in the same second would find nothing.
        Long second = now.getEpochSecond();
        if (lifetime.purgesAt(now) && !second.equals(purgedAt)) {
            purgedAt = second;
            rows.newestFirst()
                    .filter(row -> lifetime.isOver(row, row.seen(), now))
                    .toList()
                    .forEach(this::remove);
        }
    }

    /** In which second stale rows were thrown away last. */
    @Nullable
    Long purgedAt() {
        return purgedAt;
    }

    /** At how many rows of an account the next look at their number is due. */
    Map<UserId, Integer> sweeps() {
        return retention.marks();
    }

    /** All rows, so that those which began together come in the order in which they were added. */
    Stream<Session<JoomlaSessionDetails>> oldestFirst() {
        return rows.oldestFirst();
    }

    /** Lets the time of a row be over, that of the page's rows too. */
    void exhaust(Session<JoomlaSessionDetails> row) {
        rows.replace(row.with(row.details().over()));
        // The next purge finds something, even in the same second.
        purgedAt = null;
    }

    void remove(Session<JoomlaSessionDetails> row) {
        rows.remove(row.id());
    }

    /** Takes a row away because a login has made another of it. The page's rows stay: they end by logout only. */
    void supersede(Session<JoomlaSessionDetails> row) {
        if (row.details().life() != Life.PRINTED) {
            remove(row);
        }
    }

    /** Whether a session counts on the site. */
    boolean isOnSite(Session<JoomlaSessionDetails> row) {
        return isShared() || row.details().client() == Client.SITE;
    }

    private boolean isShared() {
        return settings.get().get(JoomlaSettings.SHARED_SESSIONS);
    }

    /** Takes all rows of an account on one client away; shared ones are on every client. */
    void removeAll(UserId account, Client client) {
        rows.newestFirst(account)
                .filter(row -> isShared() || row.details().client() == client)
                .toList()
                .forEach(this::remove);
    }

    Stream<Session<JoomlaSessionDetails>> newestFirst() {
        return rows.newestFirst();
    }

    /**
     * Puts a row among the others that is not there: a twin of the newest one of a user, by whose id its own is made, so that it
     * stays the same from call to call.
     */
    Optional<SessionId> haunt() {
        return rows.newestFirst()
                .filter(row -> !row.account().equals(GUEST))
                .findFirst()
                .map(twin -> {
                    SessionId id =
                            new SessionId(Chance.seeded(0, twin.id().value()).hex(ID_DIGITS));
                    rows.add(new Session<>(
                            id, twin.account(), twin.address(), twin.begun(), twin.seen(), null, twin.details()));
                    return id;
                });
    }
}
