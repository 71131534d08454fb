package dev.rollcall.api.commvault;

import dev.rollcall.session.Session;
import java.time.Duration;
import java.time.Instant;

/** Ends sessions that the web service serves after thirty idle minutes (vendor's authentication pages). */
final class IdleLimit {
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private IdleLimit() {}

    /**
     * The session as it is at that moment. Nothing needs to run in the background: an idle session ended when its time was
     * up, whenever somebody looks.
     */
    static Session<SessionDetails> at(Instant now, Session<SessionDetails> session) {
        Instant end = session.seen().plus(LIMIT);
        return expires(session) && !now.isBefore(end) ? session.endedAt(end) : session;
    }

    private static boolean expires(Session<SessionDetails> session) {
        SessionDetails details = session.details();
        return session.isOpen() && details.console().isServedByWeb() && !details.lasting();
    }
}
