package dev.rollcall.api.joomla;

import dev.rollcall.session.Account;

/** A text of the form of a bcrypt hash, 60 characters, that no password fits: payloads of old sites show it to callers. */
final class PasswordHash {
    private static final String PREFIX = "$2y$10$synthetic.hash.of.";
    private static final int LENGTH = 60;

    private PasswordHash() {}

    static String of(Account<JoomlaAccountDetails> account) {
        String padded = PREFIX + account.name() + ".".repeat(LENGTH);
        return padded.substring(0, LENGTH);
    }
}
