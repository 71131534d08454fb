package dev.rollcall.api.joomla;

import dev.rollcall.session.Session;
import dev.rollcall.session.UserId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, and what finding that out has changed.
 *
 * @param current the session of the call, a guest's or a user's; null for a guest without one
 * @param news what has changed
 * @param allowance what the token may still do; null for callers that are not counted
 */
record Caller(
        @Nullable Session<JoomlaSessionDetails> current,
        News news,
        @Nullable Allowance allowance) {

    /** What finding out who is calling can change. */
    enum News {
        /** Nothing. */
        NONE,
        /** The session was too old: the caller is a guest in a new one. */
        RESTARTED,
        /** A token confirmed the user of the session. */
        CONFIRMED,
        /** A token or a password has just logged the caller in. */
        LOGGED_IN,
        /** A wrong token has just logged the caller out. */
        LOGGED_OUT
    }

    /** A guest without a session. */
    static Caller nobody() {
        return new Caller(null, News.NONE, null);
    }

    static Caller of(Session<JoomlaSessionDetails> session, News news) {
        return new Caller(session, news, null);
    }

    Caller with(@Nullable Allowance counted) {
        return new Caller(current, news, counted);
    }

    Optional<Session<JoomlaSessionDetails>> session() {
        return Optional.ofNullable(current);
    }

    /** Whether the same call would be made by the same row once more, and nobody counts how often. */
    boolean comesAgain() {
        return news == News.LOGGED_IN
                && allowance == null
                && session()
                        .filter(row -> row.details().life() == Life.CREDENTIALS)
                        .isPresent();
    }

    /** Whether that user is calling. */
    boolean is(UserId user) {
        return current != null && user.equals(current.account());
    }

    /** Whether a user is calling, not a guest. */
    boolean isLoggedIn() {
        return current != null && !SessionTable.GUEST.equals(current.account());
    }
}
