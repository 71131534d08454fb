package dev.rollcall.fault;

import dev.rollcall.session.SessionId;
import java.util.Optional;

/** A call within its turn, after a list of sessions was made. Belongs to one call. */
public interface Aftermath {

    /** Lets the session that makes the call be as if its time had run out. */
    void expireCaller();

    /**
     * Ends a session.
     *
     * @param named which one; if empty, the newest open one that can be listed and does not make the call
     */
    void endListed(Optional<SessionId> named);
}
