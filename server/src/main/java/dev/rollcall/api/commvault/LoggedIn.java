package dev.rollcall.api.commvault;

import dev.rollcall.session.Account;
import dev.rollcall.session.SessionToken;

/**
 * A login that succeeded.
 *
 * @param account whose session began
 * @param token that stands for it
 */
record LoggedIn(Account<UserDetails> account, SessionToken token) {}
