package dev.rollcall.api.rocketchat;

import static dev.rollcall.api.FiledAccounts.name;
import static dev.rollcall.api.FiledAccounts.password;

import dev.rollcall.session.Account;
import dev.rollcall.session.UserId;
import dev.rollcall.world.WorldEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A user that a world file tells of. */
final class FiledMember {
    /** Nobody is too young to be asked for a second factor, unless the file says so. */
    private static final Instant JOINED = Instant.parse("2016-05-27T08:00:00Z");

    private FiledMember() {}

    /** Complains about what cannot be. */
    static void check(WorldEntry account) {
        account.past("created");
        account.text("totpSecret")
                .filter(secret -> !isSecret(secret))
                .ifPresent(secret -> account.complain(
                        "totpSecret", "at least 16 letters and digits of Base32: A to Z and 2 to 7", "another text"));
        for (String code : List.of("totpCode", "backupCodes")) {
            if (account.has(code) && !account.has("totpSecret")) {
                account.complain(code, "it only beside a `totpSecret`", "it alone");
            }
        }
    }

    private static boolean isSecret(String text) {
        try {
            return Base32.decode(text).length >= 10;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The user. */
    static Account<Profile> of(WorldEntry account) {
        List<String> roles = account.has("roles") ? account.texts("roles").toList() : List.of("user");
        Profile profile = new Profile(
                account.text("displayName").orElse(null),
                account.text("email").orElse(name(account) + "@chat.example"),
                roles,
                account.flag("active").orElse(true),
                account.time("created").orElse(JOINED),
                secret(account).orElse(null),
                account.flag("nameFirst").orElse(false),
                account.flag("emailCodes").orElse(false),
                account.texts("backupCodes").toList());
        UserId id = new UserId(account.text("id").orElseThrow());
        return new Account<>(id, name(account), password(account), profile);
    }

    private static Optional<TotpSecret> secret(WorldEntry account) {
        return account.text("totpSecret")
                .map(base32 -> new TotpSecret(base32, account.text("totpCode").orElse("")));
    }

    /** What he may do, and the id too: whoever calls with a token must tell it. */
    static String role(WorldEntry account) {
        Account<Profile> user = of(account);
        String roles = String.join(", ", user.details().roles());
        return (user.details().active() ? roles : roles + ", deactivated") + "; user id " + user.id();
    }

    /** What he must show beside the password, in words; empty for nothing. */
    static String secondFactor(WorldEntry account) {
        List<String> factors = new ArrayList<>();
        account.text("totpSecret").ifPresent(secret -> factors.add("TOTP secret " + secret));
        account.text("totpCode").ifPresent(code -> factors.add("always " + code));
        account.texts("backupCodes").forEach(code -> factors.add("once " + code));
        if (account.flag("emailCodes").orElse(false)) {
            factors.add("a code by e-mail: see the control API");
        }
        return String.join(", or ", factors);
    }
}
