package dev.rollcall.api.commvault;

import dev.rollcall.http.Effect;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import java.time.Instant;
import java.util.List;

/**
 * Every call uses the session that it is made by.
 *
 * @param caller that session
 * @param listed the open sessions that the answer shows
 */
record UseAgain(SessionId caller, List<Session<SessionDetails>> listed) implements Effect {

    @Override
    public boolean happens(Sandbox sandbox, Instant moment) {
        return sandbox.state(CommvaultSessions.class).useAgain(caller, listed, moment);
    }
}
