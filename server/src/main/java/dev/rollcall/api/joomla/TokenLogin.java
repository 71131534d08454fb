package dev.rollcall.api.joomla;

import dev.rollcall.session.SessionId;

/**
 * What a login by token in the path has done.
 *
 * @param session the caller's session now
 * @param begun whether the login began it; otherwise the caller was logged in as the owner of the token already
 */
record TokenLogin(SessionId session, boolean begun) {}
