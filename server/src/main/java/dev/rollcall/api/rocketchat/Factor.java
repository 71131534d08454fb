package dev.rollcall.api.rocketchat;

import java.util.List;

/** What can prove that a caller is the one who logged in. */
enum Factor {
    /** An authenticator app. */
    TOTP,
    /** A code sent by e-mail. */
    EMAIL,
    /** The password once more, hashed: only where nothing else is set up. */
    PASSWORD;

    /** A named factor is taken even if it is not set up, and no code is good then; the password cannot be named. */
    static Factor chosen(Profile profile, String method) {
        if (method.equals("totp")) {
            return TOTP;
        }
        if (method.equals("email")) {
            return EMAIL;
        }
        return available(profile).stream().findFirst().orElse(PASSWORD);
    }

    /** What the account has set up, in the order in which the product asks. */
    static List<Factor> available(Profile profile) {
        boolean app = profile.authenticator().isPresent();
        if (profile.emailFactor()) {
            return app ? List.of(TOTP, EMAIL) : List.of(EMAIL);
        }
        return app ? List.of(TOTP) : List.of();
    }
}
