package dev.rollcall.api.commvault;

import dev.rollcall.session.UserId;
import java.util.Map;

/**
 * What the rules remember beside accounts and sessions.
 *
 * @param browserSessions how many sessions of the REST service have begun
 * @param sweeps at how many sessions an account's old ones are looked through next, if ever they were
 */
record CommvaultMemory(int browserSessions, Map<UserId, Integer> sweeps) {
    /** That of a server on which nothing has happened. */
    static final CommvaultMemory NONE = new CommvaultMemory(0, Map.of());

    CommvaultMemory {
        sweeps = Map.copyOf(sweeps);
    }
}
