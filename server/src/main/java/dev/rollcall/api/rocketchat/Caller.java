package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Account;
import dev.rollcall.session.SessionToken;

/**
 * Somebody with valid credentials.
 *
 * @param account whose they are
 * @param token that was sent
 */
record Caller(Account<Profile> account, SessionToken token) {}
