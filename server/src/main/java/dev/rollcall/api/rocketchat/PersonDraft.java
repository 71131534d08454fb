package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Account;
import dev.rollcall.session.Password;
import dev.rollcall.session.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user of the default world, as far as it is told. Everybody joined long ago: nobody is too young to be asked for a
 * second factor.
 */
record PersonDraft(
        String id,
        String username,
        @Nullable String displayName,
        boolean nameFirst,
        @Nullable TotpSecret totp,
        boolean emailFactor,
        List<String> backupCodes) {

    private static final Instant JOINED = Instant.parse("2016-05-27T08:00:00Z");

    static PersonDraft of(String id, String username) {
        return new PersonDraft(id, username, null, false, null, false, List.of());
    }

    /** The password of everybody in the default world. */
    static String password(String username) {
        return username + "-password";
    }

    PersonDraft called(String name) {
        return new PersonDraft(id, username, name, nameFirst, totp, emailFactor, backupCodes);
    }

    /** With the name in front of the user name in the stored record. */
    PersonDraft nameFirst(String name) {
        return new PersonDraft(id, username, name, true, totp, emailFactor, backupCodes);
    }

    PersonDraft with(TotpSecret secret) {
        return new PersonDraft(id, username, displayName, nameFirst, secret, emailFactor, backupCodes);
    }

    PersonDraft withEmailCodes() {
        return new PersonDraft(id, username, displayName, nameFirst, totp, true, backupCodes);
    }

    PersonDraft withBackupCodes(List<String> codes) {
        return new PersonDraft(id, username, displayName, nameFirst, totp, emailFactor, codes);
    }

    /** With these roles. */
    Account<Profile> as(String... roles) {
        return account(true, List.of(roles));
    }

    /** An ordinary user who was deactivated. */
    Account<Profile> gone() {
        return account(false, List.of("user"));
    }

    private Account<Profile> account(boolean active, List<String> roles) {
        Profile profile = new Profile(
                displayName,
                username + "@chat.example",
                roles,
                active,
                JOINED,
                totp,
                nameFirst,
                emailFactor,
                backupCodes);
        return new Account<>(new UserId(id), username, new Password(password(username)), profile);
    }
}
