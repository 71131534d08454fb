package dev.rollcall.api.joomla;

import dev.rollcall.api.FiledAccounts;
import dev.rollcall.session.Chance;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.UserId;
import dev.rollcall.world.SessionTimes;
import dev.rollcall.world.WorldEntry;
import dev.rollcall.world.WorldSection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of the session table that a world file tells of. */
final class FiledRows {
    private static final int ID_DIGITS = 32;
    /** From where callers come of whom it is not told. */
    static final String ADDRESS = "127.0.0.1";

    private final WorldSection section;

    FiledRows(WorldSection section) {
        this.section = section;
    }

    /** Tells the section what cannot be in it. */
    void check() {
        for (WorldEntry session : section.sessions()) {
            checkRequests(session);
            checkLife(session);
            FiledExtras.check(session);
            if (session.has("unreadableUserAgent") && session.has("userAgent")) {
                session.complain("unreadableUserAgent", "only one of `unreadableUserAgent` and `userAgent`", "both");
            }
        }
    }

    private static void checkRequests(WorldEntry session) {
        Optional<SessionTimes> told = SessionTimes.of(session);
        Optional<Instant> previous = session.past("previousRequest");
        Optional<Instant> latest = session.past("latestRequest");
        if (told.isEmpty()) {
            return;
        }
        SessionTimes times = told.get();
        Instant last = latest.orElse(times.seen());
        if (last.isBefore(times.begun()) || last.isAfter(times.seen())) {
            session.complain("latestRequest", "a moment not before it began and not after it was seen");
        }
        if (previous.isPresent()
                && (previous.get().isBefore(times.begun()) || previous.get().isAfter(last))) {
            session.complain("previousRequest", "a moment not before it began and not after the latest request");
        }
        if (session.number("requests").orElse(2) == 1 && last.isAfter(times.begun())) {
            session.complain(
                    "requests",
                    "at least 2, since it was " + (latest.isPresent() ? "used" : "seen") + " after it had begun");
        }
    }

    private static void checkLife(WorldEntry session) {
        Optional<Life> life = session.choice("life", Life.class);
        if (life.isPresent() && session.flag("lasting").orElse(false)) {
            session.complain("life", "only one of `lasting` and `life`", "both");
        }
        if (life.equals(Optional.of(Life.CREDENTIALS)) && !session.has("account")) {
            session.complain("life", "`credentials` only beside an `account`, since a guest has none", "it alone");
        }
    }

    /** All of them, in the order of the file. */
    List<Session<JoomlaSessionDetails>> all(Chance chance) {
        return section.sessions().stream().map(session -> row(session, chance)).toList();
    }

    private Session<JoomlaSessionDetails> row(WorldEntry session, Chance chance) {
        SessionTimes times = SessionTimes.of(session).orElseThrow();
        String id = session.text("id").orElseGet(() -> chance.hex(ID_DIGITS));
        UserId account = section.account(session).map(FiledAccounts::numberedId).orElse(SessionTable.GUEST);
        JoomlaSessionDetails details = new JoomlaSessionDetails(
                session.choice("client", Client.class).orElse(Client.SITE),
                life(session),
                timer(session, times),
                session.flag("unreadableUserAgent").orElse(false)
                        ? Visitor.NO_UTF8
                        : session.text("userAgent").orElse(""),
                session.text("formToken").orElseGet(() -> chance.hex(ID_DIGITS)),
                FiledExtras.of(session));
        return new Session<>(
                new SessionId(id),
                account,
                session.text("address").orElse(ADDRESS),
                times.begun(),
                times.seen(),
                null,
                details);
    }

    private static Life life(WorldEntry session) {
        return session.flag("lasting").orElse(false)
                ? Life.PRINTED
                : session.choice("life", Life.class).orElse(Life.COOKIE);
    }

    private static SessionTimer timer(WorldEntry session, SessionTimes times) {
        Instant latest = session.time("latestRequest").orElse(times.seen());
        int requests = session.number("requests").orElse(latest.isAfter(times.begun()) ? 2 : 1);
        return new SessionTimer(requests, session.time("previousRequest").orElse(times.begun()), latest);
    }
}
