package dev.rollcall.api.joomla;

import dev.rollcall.http.Effect;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.session.SessionId;
import java.time.Instant;

/**
 * Every call with credentials uses the row that is kept for them.
 *
 * @param row that row
 * @param beside how often anything else had changed when the answer was made
 */
record UseAgain(SessionId row, long beside) implements Effect {

    @Override
    public boolean happens(Sandbox sandbox, Instant moment) {
        return sandbox.state(JoomlaSessions.class).useAgain(row, beside);
    }
}
