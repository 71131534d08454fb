package dev.rollcall.api.rocketchat;

/** What can prove that a caller is the one who logged in. */
enum Factor {
    /** An authenticator app. */
    TOTP,
    /** A code sent by e-mail. */
    EMAIL,
    /** The password once more, hashed: only where nothing else is set up. */
    PASSWORD
}
