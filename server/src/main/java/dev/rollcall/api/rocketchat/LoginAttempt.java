package dev.rollcall.api.rocketchat;

/**
 * What somebody sends to log in; what was not sent is empty.
 *
 * @param name who logs in
 * @param digest the password, hashed as {@link dev.rollcall.codecs.RocketChatPassword} does
 * @param resume a token of an earlier login
 * @param code a second factor
 */
record LoginAttempt(LoginName name, String digest, String resume, String code) {

    /** Never the secrets: they end in logs otherwise. */
    @Override
    public String toString() {
        return "LoginAttempt[" + name + "]";
    }
}
