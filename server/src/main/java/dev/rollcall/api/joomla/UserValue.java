package dev.rollcall.api.joomla;

import dev.rollcall.codecs.php.PhpArray;
import dev.rollcall.codecs.php.PhpBool;
import dev.rollcall.codecs.php.PhpInt;
import dev.rollcall.codecs.php.PhpNull;
import dev.rollcall.codecs.php.PhpObject;
import dev.rollcall.codecs.php.PhpPair;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.codecs.php.PhpValue;
import dev.rollcall.session.Account;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joomla's user object as PHP serializes it up to Joomla 3.4.5: 26 members for a guest, 29 for a user (vendor page). */
final class UserValue {
    private UserValue() {}

    /** The user object of a session, null for a guest's. */
    static PhpObject of(@Nullable Account<JoomlaAccountDetails> account) {
        return account == null ? guest() : user(account);
    }

    /** What is left of it from Joomla 3.7 on. */
    static PhpObject idOf(@Nullable Account<JoomlaAccountDetails> account) {
        Members user = new Members();
        return (account == null
                        ? user.number("id", 0)
                        : user.text("id", account.id().value()))
                .as("JUser");
    }

    private static PhpObject guest() {
        Members user = new Members()
                .guarded("isRoot", new PhpBool(false))
                .number("id", 0)
                .nothing("name", "username", "email", "password")
                .text("password_clear", "")
                .nothing("block")
                .number("sendEmail", 0)
                .nothing("registerDate", "lastvisitDate", "activation", "params")
                .add("groups", PhpArray.list(PhpString.of("9")))
                .number("guest", 1)
                .nothing("lastResetTime", "resetCount", "requireReset");
        return rights(user, PhpObject.of("stdClass"), List.of(1, 9), List.of(1, 1, 5))
                .as("JUser");
    }

    private static PhpObject user(Account<JoomlaAccountDetails> account) {
        Group group = account.details().group();
        Members user = new Members().guarded("isRoot", new PhpBool(group == Group.SUPER_USER));
        history(person(user, account), account.details())
                .add("groups", PhpArray.of(PhpPair.of(group.id(), PhpString.of(String.valueOf(group.id())))))
                .number("guest", 0)
                .text("lastResetTime", SqlTime.NEVER)
                .text("resetCount", "0")
                .text("requireReset", "0");
        return rights(user, UserParameters.object(), group.line(), group.levels())
                .text("otpKey", "")
                .text("otep", "")
                .number("gid", 1000)
                .as("JUser");
    }

    private static Members person(Members user, Account<JoomlaAccountDetails> account) {
        return user.text("id", account.id().value())
                .text("name", account.details().fullName())
                .text("username", account.name())
                .text("email", account.details().email())
                .text("password", PasswordHash.of(account))
                .text("password_clear", "")
                .text("block", "0")
                .text("sendEmail", "0");
    }

    private static Members history(Members user, JoomlaAccountDetails details) {
        return user.text("registerDate", SqlTime.of(details.registered()))
                .text("lastvisitDate", SqlTime.of(details.lastVisit()))
                .text("activation", "")
                .text("params", UserParameters.JSON);
    }

    private static Members rights(Members user, PhpObject parameters, List<Integer> groups, List<Integer> levels) {
        return user.guarded("_params", RegistryForm.EARLY.of(parameters))
                .guarded("_authGroups", numbers(groups))
                .guarded("_authLevels", numbers(levels))
                .guarded("_authActions", PhpNull.NULL)
                .guarded("_errorMsg", PhpNull.NULL)
                .guarded("userHelper", PhpObject.of("JUserWrapperHelper"))
                .guarded("_errors", PhpArray.of())
                .number("aid", 0);
    }

    private static PhpArray numbers(List<Integer> values) {
        return PhpArray.list(values.stream().map(PhpInt::new).toArray(PhpValue[]::new));
    }
}
