package dev.rollcall.api.rocketchat;

import java.time.Instant;

/**
 * A code that was sent by e-mail.
 *
 * @param digits as they were sent
 * @param expires the last moment at which it is good
 * @param wrongTries how often somebody sent another one since
 */
record EmailCode(String digits, Instant expires, int wrongTries) {

    EmailCode tried() {
        return new EmailCode(digits, expires, wrongTries + 1);
    }

    /** Never the code: it ends in logs otherwise. */
    @Override
    public String toString() {
        return "EmailCode[hidden]";
    }
}
