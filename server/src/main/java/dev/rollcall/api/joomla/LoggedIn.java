package dev.rollcall.api.joomla;

import dev.rollcall.session.SessionId;

/**
 * What a login has done.
 *
 * @param own the session that it began
 * @param shown the one that the product tells: the first row of the user's name
 */
record LoggedIn(SessionId own, SessionId shown) {}
