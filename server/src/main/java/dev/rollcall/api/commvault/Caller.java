package dev.rollcall.api.commvault;

import dev.rollcall.http.RequestProperty;
import dev.rollcall.session.Account;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.UserId;

/**
 * Who makes a call, and by which of his sessions.
 *
 * @param account of the caller
 * @param session whose token makes the call
 */
record Caller(Account<UserDetails> account, SessionId session) {
    /** Where the login step keeps the caller for the resources. */
    static final RequestProperty<Caller> PROPERTY = new RequestProperty<>("rollcall.commvault.caller", Caller.class);

    /** One's own sessions need no permission, those of others the one to manage users (later versions of the vendor page). */
    boolean mayRead(UserId user) {
        return account.id().equals(user) || account.details().managesUsers();
    }
}
