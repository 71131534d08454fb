package dev.rollcall.api.rocketchat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody must know to show a second factor.
 *
 * @param factor whose code is expected
 * @param available the factors that the account has set up
 * @param codeSent whether a code was sent by e-mail just now
 * @param codeExpires when the code that was sent before expires, null if none was
 * @param askAgainAs by which name another e-mail code may be asked for, null if the factor is another one
 */
record Challenge(
        Factor factor,
        List<Factor> available,
        boolean codeSent,
        @Nullable Instant codeExpires,
        @Nullable String askAgainAs) {

    Challenge {
        available = List.copyOf(available);
    }

    /** For what needs no sending. */
    static Challenge of(Factor factor, List<Factor> available) {
        return new Challenge(factor, available, false, null, null);
    }
}
