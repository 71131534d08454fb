package dev.rollcall.api.commvault;

import dev.rollcall.session.Session;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.SessionToken;
import java.time.Instant;

/**
 * Gives new tokens for old ones (later API reference, renewal of tokens). Which tokens can be renewed is assumed: those
 * whose session nobody has ended on purpose, for the device of the login.
 *
 * <p>Not safe for use by several threads: the rules hold their lock around each step.
 */
final class TokenRenewal {
    private final Accounts accounts;
    private final SessionStore<SessionDetails> store;
    private final IdleLimit idle;
    private final SessionOpening opening;

    TokenRenewal(Accounts accounts, SessionStore<SessionDetails> store, IdleLimit idle, SessionOpening opening) {
        this.accounts = accounts;
        this.store = store;
        this.idle = idle;
        this.opening = opening;
    }

    /**
     * The new token.
     *
     * @throws dev.rollcall.http.FailureException if the old one cannot be renewed
     */
    SessionToken renew(SessionToken old, String device, Instant now) {
        // A session that ran into its idle limit is still open in the store: only a logout or a closing writes its end.
        Session<SessionDetails> kept = store.find(old)
                .filter(Session::isOpen)
                .filter(session -> session.details().device().equals(device))
                .orElseThrow(() -> CommvaultFailure.notRenewable().exception());
        Session<SessionDetails> session = idle.at(now, kept);
        return session.isOpen() ? goOn(session, old, now) : beginAgain(session, now);
    }

    private SessionToken goOn(Session<SessionDetails> session, SessionToken old, Instant now) {
        store.replace(session.seenAt(now));
        if (!session.details().lasting()) {
            store.unbind(old);
        }
        return opening.tokenFor(session.id());
    }

    private SessionToken beginAgain(Session<SessionDetails> ended, Instant now) {
        store.replace(ended);
        return opening.open(accounts.of(ended.account()), ended.details().device(), now);
    }
}
