package dev.rollcall.codecs.twofactor;

import java.util.Optional;

/** Where the codes of second factors come from: a person, an authenticator's secret, the password's digest. */
@FunctionalInterface
public interface TwoFactorCodes {

    /**
     * The code that meets a challenge: six digits of an authenticator or of an e-mail, a backup code, or the
     * {@linkplain dev.rollcall.codecs.RocketChatPassword#digest digest} of the password.
     *
     * @return empty to give up: the refusal then reaches the caller
     */
    Optional<String> codeFor(TwoFactorChallenge challenge);
}
