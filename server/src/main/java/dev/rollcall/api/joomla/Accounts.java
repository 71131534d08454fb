package dev.rollcall.api.joomla;

import dev.rollcall.session.Account;
import dev.rollcall.session.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Everybody who has an account on the site.
 *
 * @param all in no particular order
 */
record Accounts(List<Account<JoomlaAccountDetails>> all) {
    Accounts {
        all = List.copyOf(all);
    }

    Optional<Account<JoomlaAccountDetails>> find(UserId id) {
        return all.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    /** The account of that name in any letter case, as Joomla's table compares names. */
    Optional<Account<JoomlaAccountDetails>> named(String name) {
        return all.stream()
                .filter(account -> account.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The account of that name, if this is its password. */
    Optional<Account<JoomlaAccountDetails>> authenticated(String name, String password) {
        return named(name).filter(account -> account.password().is(password));
    }

    /** The account that this token belongs to. */
    Optional<Account<JoomlaAccountDetails>> holding(String token) {
        return all.stream()
                .filter(account -> account.details().apiToken().value().equals(token))
                .findFirst();
    }
}
