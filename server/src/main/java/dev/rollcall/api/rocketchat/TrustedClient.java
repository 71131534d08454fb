package dev.rollcall.api.rocketchat;

import dev.rollcall.session.SessionToken;
import java.time.Instant;

/**
 * Somebody who has shown a second factor.
 *
 * @param token that was called with
 * @param userAgent of the program, empty if it told none
 * @param address from where
 * @param until when it is asked again
 */
record TrustedClient(SessionToken token, String userAgent, String address, Instant until) {

    /** Whether a call comes from the same program and place. */
    boolean isFrom(Visit visit) {
        return userAgent.equals(visit.userAgent()) && address.equals(visit.address());
    }
}
