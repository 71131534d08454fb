package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Account;
import dev.rollcall.session.SessionToken;

/**
 * A login that succeeded.
 *
 * @param account who logged in
 * @param token for the calls to come
 */
record Welcome(Account<Profile> account, SessionToken token) {}
