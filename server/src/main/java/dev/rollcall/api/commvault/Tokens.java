package dev.rollcall.api.commvault;

import dev.rollcall.session.Chance;
import dev.rollcall.session.SessionToken;

/** Makes tokens: {@code QSDK}, a space, some hundreds of lower-case hexadecimal digits, never of one length (saved logins). */
final class Tokens {
    private static final int SHORTEST = 200;
    private static final int SPREAD = 200;

    private Tokens() {}

    static SessionToken next(Chance chance) {
        return new SessionToken("QSDK " + chance.hex(SHORTEST + chance.below(SPREAD)));
    }
}
