package dev.rollcall.api.joomla;

/**
 * What a logout has done.
 *
 * @param callerGone whether the caller has no session any more, if there ever was one
 */
record LoggedOut(boolean callerGone) {}
