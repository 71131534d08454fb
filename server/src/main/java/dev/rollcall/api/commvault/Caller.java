package dev.rollcall.api.commvault;

import dev.rollcall.http.RequestProperty;
import dev.rollcall.session.Account;
import dev.rollcall.session.SessionId;

/**
 * Who makes a call, and by which of his sessions.
 *
 * @param account of the caller
 * @param session whose token makes the call
 */
record Caller(Account<UserDetails> account, SessionId session) {
    /** Where the login step keeps the caller for the resources. */
    static final RequestProperty<Caller> PROPERTY = new RequestProperty<>("rollcall.commvault.caller", Caller.class);
}
