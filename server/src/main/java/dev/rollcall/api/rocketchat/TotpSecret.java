package dev.rollcall.api.rocketchat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an authenticator app and the server share (RFC 6238: six digits, 30 seconds, SHA-1).
 *
 * @param base32 the secret as the app takes it
 * @param standingCode a code that is good at any time, empty if none is: the vendor's page prints one
 */
record TotpSecret(String base32, String standingCode) {
    /** Codes of the step before and of the step after are good, too: the product's default. */
    private static final int WINDOW = 1;

    private static final Duration STEP = Duration.ofSeconds(30);

    TotpSecret {
        if (Base32.decode(base32).length == 0) {
            throw new IllegalArgumentException("A secret has at least one byte");
        }
    }

    /** Whether a caller's code is good at that moment; a code may be used again as long as it is good. */
    boolean accepts(String code, Instant now) {
        if (!standingCode.isEmpty() && standingCode.equals(code)) {
            return true;
        }
        for (int step = -WINDOW; step <= WINDOW; step++) {
            if (code(now.plus(STEP.multipliedBy(step))).equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** When what the app shows at a moment is refused: it is good for one more step, and the server's window after it. */
    static Instant goodUntil(Instant shown) {
        long step = STEP.toSeconds();
        return Instant.ofEpochSecond((Math.floorDiv(shown.getEpochSecond(), step) + 1 + WINDOW) * step);
    }

    /** What the app shows at that moment. */
    String code(Instant moment) {
        Key key = new SecretKeySpec(Base32.decode(base32), TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);
        try {
            return new TimeBasedOneTimePasswordGenerator(STEP).generateOneTimePasswordString(key, moment, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Any bytes make a key for HMAC", e);
        }
    }

    /** Never the secret: it ends in logs otherwise. */
    @Override
    public String toString() {
        return "TotpSecret[hidden]";
    }
}
