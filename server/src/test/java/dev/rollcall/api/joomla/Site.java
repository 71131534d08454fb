package dev.rollcall.api.joomla;

import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Account;
import dev.rollcall.session.Chance;
import dev.rollcall.session.SessionId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fresh default world with a clock that stands still, and callers of every kind. */
final class Site {
    static final Visitor VISITOR = new Visitor("192.0.2.1", "curl/8.5.0");

    private final SettableClock clock = new SettableClock("2026-03-01T12:00:00Z");
    private final Settings settings;
    private final JoomlaSessions sessions;

    Site() {
        this(Settings.defaults());
    }

    Site(Settings settings) {
        JoomlaWorld world = JoomlaWorld.at(clock.instant());
        this.settings = settings;
        Sandbox sandbox = new Sandbox(clock, Chance.seeded(1), settings);
        this.sessions = new JoomlaSessions(sandbox, world.accounts(), world.sessions(), JoomlaMemory.NONE);
    }

    /** An empty sandbox with the same clock and settings, and other chance. */
    Sandbox another() {
        return new Sandbox(clock, Chance.seeded(2), settings);
    }

    JoomlaSessions sessions() {
        return sessions;
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    Caller guest() {
        return Caller.nobody();
    }

    Caller withCookie(SessionId id) {
        return recognise(new Credentials(id, null, null, false));
    }

    Caller withToken(Account<JoomlaAccountDetails> owner) {
        return withToken(owner.details().apiToken().value(), null);
    }

    Caller withToken(String token, @Nullable SessionId cookie) {
        return recognise(new Credentials(cookie, token, null, false));
    }

    Caller withPassword(String name, String password, boolean insists) {
        return recognise(new Credentials(null, null, new Credentials.Basic(name, password), insists));
    }

    Caller recognise(Credentials credentials) {
        return sessions.recognise(credentials, VISITOR);
    }

    SessionId logIn(Account<JoomlaAccountDetails> account) {
        return sessions.logIn(guest(), account.name(), account.password().value(), VISITOR)
                .own();
    }

    /** The table as the Super User sees it, who has a row of her own in it. */
    List<Row> table() {
        return sessions.list(withToken(People.SUPER_USER));
    }

    List<String> ids() {
        return table().stream().map(row -> row.session().id().value()).toList();
    }
}
