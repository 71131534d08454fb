package dev.rollcall.api.joomla;

import dev.rollcall.codecs.php.PhpArray;
import dev.rollcall.codecs.php.PhpBool;
import dev.rollcall.codecs.php.PhpInt;
import dev.rollcall.codecs.php.PhpPair;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.session.Account;

/** The entry {@code __koowa} of the vendor page's second row: the session that an extension's framework keeps for itself. */
final class KoowaValue {
    private KoowaValue() {}

    static PhpArray of(Account<JoomlaAccountDetails> account) {
        return PhpArray.of(
                PhpPair.of("__metadata", metadata()),
                PhpPair.of("__attribute", PhpArray.of(PhpPair.of("user", user(account)))),
                PhpPair.of("__message", PhpArray.of()));
    }

    private static PhpArray metadata() {
        PhpArray timer = PhpArray.of(
                PhpPair.of("start", new PhpInt(1_445_783_934)),
                PhpPair.of("last", new PhpInt(1_445_783_937)),
                PhpPair.of("now", new PhpInt(1_445_783_975)));
        return PhpArray.of(PhpPair.of("timer", timer), text("token", "4d0b6a1f97c35e2880ac19d7e3f2564b0c81da95"));
    }

    private static PhpArray user(Account<JoomlaAccountDetails> account) {
        return PhpArray.of(
                text("id", account.id().value()),
                text("email", account.details().email()),
                text("name", account.details().fullName()),
                text("username", account.name()),
                text("password", PasswordHash.of(account)),
                text("salt", ""),
                flag("authentic"),
                flag("enabled"),
                flag("expired"),
                PhpPair.of("attributes", UserParameters.array()),
                PhpPair.of("roles", PhpArray.of()),
                PhpPair.of("groups", PhpArray.of()));
    }

    private static PhpPair text(String key, String value) {
        return PhpPair.of(key, PhpString.of(value));
    }

    private static PhpPair flag(String key) {
        return PhpPair.of(key, new PhpBool(true));
    }
}
