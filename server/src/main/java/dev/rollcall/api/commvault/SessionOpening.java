package dev.rollcall.api.commvault;

import dev.rollcall.session.Account;
import dev.rollcall.session.Chance;
import dev.rollcall.session.Retention;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.SessionToken;
import java.time.Instant;

/** Begins sessions of the REST service. Not safe for use by several threads: the rules hold their lock around each step. */
final class SessionOpening {
    /** The web server's own name: REST logins are listed as coming from it (saved response of 2017-05-30). */
    static final String WEB_SERVER = "websrv01";

    private final Chance chance;
    private final SessionStore<SessionDetails> store;
    private final Retention<SessionDetails> retention;
    private int browserSessions;

    /**
     * Goes on where another one was.
     *
     * @param memory what that one remembered
     */
    SessionOpening(Chance chance, SessionStore<SessionDetails> store, CommvaultMemory memory) {
        this.chance = chance;
        this.store = store;
        this.retention = new Retention<>(
                store, SessionListing.MOST, session -> session.details().lasting());
        this.retention.goOn(memory.sweeps());
        this.browserSessions = memory.browserSessions();
    }

    /** Begins a session, and gives the token that stands for it. */
    SessionToken open(Account<UserDetails> account, String device, Instant now) {
        SessionId id = SessionIds.next(Console.REST_SERVICE, chance);
        SessionDetails details =
                SessionDetails.on(Console.REST_SERVICE, ++browserSessions).on(device);
        store.add(Session.begin(id, account.id(), WEB_SERVER, now, details));
        SessionToken token = tokenFor(id);
        retention.begun(account.id());
        return token;
    }

    /** One more token for a session. */
    SessionToken tokenFor(SessionId id) {
        SessionToken token = Tokens.next(chance);
        store.bind(token, id);
        return token;
    }

    /** What must be remembered for going on elsewhere. */
    CommvaultMemory memory() {
        return new CommvaultMemory(browserSessions, retention.marks());
    }
}
