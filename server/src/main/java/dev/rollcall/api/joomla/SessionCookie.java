package dev.rollcall.api.joomla;

import dev.rollcall.session.SessionId;
import java.util.List;

/** The cookies of the site, as values of {@code Set-Cookie}. */
final class SessionCookie {
    /** On a real site a hash of its secret; here the name that the contract prints. */
    static final String NAME = "acf987ad0d66e6526a231166e748ccac";

    private static final String USER_STATE = "joomla_user_state=logged_in; path=/; HttpOnly";
    private static final String DELETED = NAME + "=deleted; expires=Thu, 01-Jan-1970 00:00:01 GMT; path=/";

    private SessionCookie() {}

    /** The cookie of a session. */
    static List<Object> begun(SessionId session) {
        return List.of(NAME + "=" + session + "; path=/; HttpOnly");
    }

    /** The cookies after a login. */
    static List<Object> loggedIn(SessionId session) {
        return List.of(NAME + "=" + session + "; path=/; HttpOnly", USER_STATE);
    }

    /** The cookies after a login by token: none if the caller's session stays. */
    static List<Object> after(TokenLogin login) {
        return login.begun() ? loggedIn(login.session()) : List.of();
    }

    /** What makes a browser forget its session. */
    static List<Object> forgotten() {
        return List.of(DELETED);
    }

    /** What a browser is told after a logout: one that has another session keeps it. */
    static List<Object> after(LoggedOut loggedOut) {
        return loggedOut.callerGone() ? forgotten() : List.of();
    }
}
