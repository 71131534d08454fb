package dev.rollcall.api.rocketchat;

/**
 * How somebody who logs in calls themselves; the user name wins if both are told.
 *
 * @param username empty if not told
 * @param email empty if not told
 */
record LoginName(String username, String email) {

    /** A text is an e-mail address if it has an {@code @}. */
    static LoginName of(String text) {
        return text.indexOf('@') < 0 ? new LoginName(text, "") : new LoginName("", text);
    }
}
