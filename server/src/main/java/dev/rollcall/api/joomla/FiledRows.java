package dev.rollcall.api.joomla;

import dev.rollcall.api.FiledAccounts;
import dev.rollcall.session.Chance;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.UserId;
import dev.rollcall.world.SessionTimes;
import dev.rollcall.world.WorldEntry;
import dev.rollcall.world.WorldSection;
import java.util.List;
import java.util.Optional;

/** The rows of the session table that a world file tells of. */
final class FiledRows {
    private static final int ID_DIGITS = 32;
    private static final String ADDRESS = "127.0.0.1";

    private final WorldSection section;

    FiledRows(WorldSection section) {
        this.section = section;
    }

    /** Tells the section what cannot be in it. */
    void check() {
        for (WorldEntry session : section.sessions()) {
            Optional<SessionTimes> times = SessionTimes.of(session);
            boolean once = session.number("requests").orElse(2) == 1;
            if (once && times.filter(FiledRows::usedLater).isPresent()) {
                session.complain("requests", "at least 2, since it was seen after it had begun");
            }
        }
    }

    private static boolean usedLater(SessionTimes times) {
        return times.seen().isAfter(times.begun());
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
                session.flag("lasting").orElse(false) ? Life.PRINTED : Life.COOKIE,
                timer(session, times),
                session.text("userAgent").orElse(""),
                session.text("formToken").orElseGet(() -> chance.hex(ID_DIGITS)),
                SessionExtras.NONE);
        return new Session<>(
                new SessionId(id),
                account,
                session.text("address").orElse(ADDRESS),
                times.begun(),
                times.seen(),
                null,
                details);
    }

    private static SessionTimer timer(WorldEntry session, SessionTimes times) {
        int requests = session.number("requests").orElse(usedLater(times) ? 2 : 1);
        return new SessionTimer(requests, times.begun(), times.seen());
    }
}
