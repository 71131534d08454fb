package dev.rollcall.api.rocketchat;

import dev.rollcall.session.SessionToken;
import java.time.Instant;

/**
 * What Rocket.Chat keeps of a connection that somebody logged in on. Several connections may share a token.
 *
 * @param token what the caller logged in with, or was given
 * @param tokenExpires from when on the token is refused; the row stays listed all the same
 * @param host the {@code Host} header
 * @param device made of the {@code User-Agent}
 */
record Connection(SessionToken token, Instant tokenExpires, String host, ClientDevice device) {}
