package dev.rollcall.control;

import dev.rollcall.session.Chance;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * What callers of the control API show where it can be reached from elsewhere.
 *
 * @param value as it stands after {@code Bearer}
 */
public record ControlToken(String value) {
    private static final int DIGITS = 32;

    public ControlToken {
        if (!value.matches("[A-Za-z0-9._~+/-]{1,512}=*")) {
            throw new IllegalArgumentException(
                    "A control token is 1 to 512 letters and digits of ASCII and . _ ~ + / - (RFC 6750)");
        }
    }

    /** The one that was given; where the server is bound to an address other than loopback, else one that nobody can guess. */
    public static Optional<ControlToken> at(String host, Optional<ControlToken> given) {
        return given.isPresent() || Admission.isLoopback(host)
                ? given
                : Optional.of(new ControlToken(Chance.unpredictable().hex(DIGITS)));
    }

    /** Whether somebody's attempt is this token, in a time that does not tell how much of it was right. */
    boolean is(String attempt) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), attempt.getBytes(StandardCharsets.UTF_8));
    }

    /** Never the value: tokens end in logs otherwise. */
    @Override
    public String toString() {
        return "ControlToken[hidden]";
    }
}
