package dev.rollcall.api.commvault;

import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Chance;
import dev.rollcall.session.SessionToken;
import dev.rollcall.session.UserId;
import java.util.List;
import java.util.Optional;

/** The default world with a clock that tests move. */
final class World {
    final MovedClock clock = new MovedClock();
    final CommvaultSessions sessions;

    World(boolean rateLimits) {
        Sandbox sandbox =
                new Sandbox(clock, Chance.seeded(7), Settings.defaults().with(Settings.RATE_LIMITS, rateLimits));
        sessions = CommvaultWorld.in(sandbox);
    }

    LoggedIn logIn(String name, String password) {
        return sessions.logIn(name, Optional.of(password), "");
    }

    LoggedIn logInAsPrintedUser() {
        return logIn("jsmith", "Harbour-Lantern-7");
    }

    Caller caller(SessionToken token) {
        return sessions.recognise(token).orElseThrow();
    }

    Caller administrator() {
        return caller(CommvaultAccounts.PRINTED_TOKEN);
    }

    /** The rows of a user, as the administrator sees them. */
    List<ListedSession> rows(int user) {
        return sessions.list(administrator(), Optional.of(new UserId(String.valueOf(user))), false);
    }
}
