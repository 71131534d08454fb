package dev.rollcall.api.commvault;

import dev.rollcall.api.FiledAccounts;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.session.Sameness;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import dev.rollcall.world.SessionTimes;
import dev.rollcall.world.WorldEntry;
import dev.rollcall.world.WorldSection;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The sessions that a world file tells of. */
final class FiledSessions {
    private final WorldSection section;
    private final Sameness<UserId> users = new Sameness<>();
    private final Sameness<String> hosts = new Sameness<>();
    private final Sameness<SessionDetails> kinds = new Sameness<>();

    FiledSessions(WorldSection section) {
        this.section = section;
    }

    /** Tells the section what cannot be in it. */
    void check() {
        section.noDoubles(section.sessions(), "token");
        checkFurtherTokens();
        section.sessions().forEach(SessionTimes::of);
        section.sessions().forEach(FiledSessions::checkId);
        section.sessions().forEach(FiledSessions::checkExpired);
    }

    private void checkFurtherTokens() {
        Set<String> known = new HashSet<>();
        section.sessions().forEach(session -> session.text("token").ifPresent(known::add));
        for (WorldEntry session : section.sessions()) {
            if (session.has("furtherTokens") && !session.has("token")) {
                session.complain("furtherTokens", "them only beside a `token`", "them alone");
            }
            // What a session's own list has twice the schema has told.
            if (session.texts("furtherTokens")
                            .distinct()
                            .filter(token -> !known.add(token))
                            .count()
                    > 0) {
                session.complain("furtherTokens", "tokens that nothing else has", "one that something else has");
            }
        }
    }

    private static void checkId(WorldEntry session) {
        String prefix = console(session).idPrefix();
        boolean right = session.text("id")
                .map(id -> id.startsWith("EMC") != prefix.isEmpty())
                .orElse(true);
        if (!right) {
            session.complain("id", prefix.isEmpty() ? "a GUID without `EMC` on this console" : "`EMC` before the GUID");
        }
    }

    private static void checkExpired(WorldEntry session) {
        Optional<Instant> expired = session.past("expired");
        if (expired.isPresent() && session.has("ended")) {
            session.complain("expired", "only one of `ended` and `expired`", "both");
        } else if (isBefore(expired, session.past("begun")) || isBefore(expired, session.past("seen"))) {
            session.complain("expired", "a moment before which the session was not in use");
        }
    }

    private static boolean isBefore(Optional<Instant> moment, Optional<Instant> other) {
        return moment.isPresent() && other.isPresent() && moment.get().isBefore(other.get());
    }

    private static Console console(WorldEntry session) {
        return session.choice("console", Console.class).orElse(Console.REST_SERVICE);
    }

    /** All of them, in the order of the file, with the tokens that stand for them. */
    SessionStore<SessionDetails> in(Sandbox sandbox) {
        SessionStore<SessionDetails> store = new SessionStore<>();
        for (WorldEntry each : section.sessions()) {
            Session<SessionDetails> session = session(each, sandbox);
            store.add(session);
            each.text("token").map(SessionToken::new).ifPresent(token -> store.bind(token, session.id()));
            each.texts("furtherTokens").map(SessionToken::new).forEach(token -> store.bind(token, session.id()));
        }
        return store;
    }

    private Session<SessionDetails> session(WorldEntry session, Sandbox sandbox) {
        SessionTimes times = SessionTimes.of(session).orElseThrow();
        SessionDetails details = kinds.of(details(session));
        return new Session<>(
                session.text("id").map(SessionId::new).orElseGet(() -> next(details.console(), sandbox)),
                users.of(FiledAccounts.numberedId(section.account(session).orElseThrow())),
                hosts.of(session.text("host").orElse(SessionOpening.WEB_SERVER)),
                times.begun(),
                seen(session, times),
                times.ended(),
                details);
    }

    private static SessionId next(Console console, Sandbox sandbox) {
        return SessionIds.next(console, sandbox.chance());
    }

    /** One whose time has run out was not in use later, if nothing else is told. */
    private static Instant seen(WorldEntry session, SessionTimes times) {
        return session.has("expired") && !session.has("seen") ? times.begun() : times.seen();
    }

    private static SessionDetails details(WorldEntry session) {
        return new SessionDetails(
                console(session),
                session.number("browserSessionId").orElse(0),
                session.text("location").orElse(""),
                session.choice("row", RowForm.class).orElse(RowForm.SAVED_RESPONSE),
                session.flag("lasting").orElse(false),
                session.text("deviceId").orElse(""),
                session.time("expired").orElse(null));
    }
}
