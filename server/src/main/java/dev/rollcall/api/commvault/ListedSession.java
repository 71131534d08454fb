package dev.rollcall.api.commvault;

import dev.rollcall.session.Account;
import dev.rollcall.session.Session;

/**
 * One row of the session list.
 *
 * @param session as it is at the moment of the call
 * @param user whose it is
 * @param userName how the list calls him
 * @param current whether its token makes the call
 */
record ListedSession(Session<SessionDetails> session, Account<UserDetails> user, String userName, boolean current) {}
