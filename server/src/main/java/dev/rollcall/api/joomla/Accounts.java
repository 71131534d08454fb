package dev.rollcall.api.joomla;

import dev.rollcall.session.Account;
import dev.rollcall.session.FoldedText;
import dev.rollcall.session.UserId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody who has an account on the site. Immutable. */
final class Accounts {
    private final List<Account<JoomlaAccountDetails>> all;
    private final Map<UserId, Account<JoomlaAccountDetails>> byId = new HashMap<>();
    private final Map<String, Account<JoomlaAccountDetails>> byName = new HashMap<>();
    private final Map<String, Account<JoomlaAccountDetails>> byToken = new HashMap<>();

    /**
     * These accounts.
     *
     * @param all in no particular order
     */
    Accounts(List<Account<JoomlaAccountDetails>> all) {
        this.all = List.copyOf(all);
        // Of those with something in common, the first one counts.
        for (Account<JoomlaAccountDetails> account : all) {
            byId.putIfAbsent(account.id(), account);
            byName.putIfAbsent(FoldedText.of(account.name()), account);
            byToken.putIfAbsent(account.details().apiToken().value(), account);
        }
    }

    List<Account<JoomlaAccountDetails>> all() {
        return all;
    }

    Optional<Account<JoomlaAccountDetails>> find(UserId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The account of that name in any letter case, as Joomla's table compares names. */
    Optional<Account<JoomlaAccountDetails>> named(String name) {
        return Optional.ofNullable(byName.get(FoldedText.of(name)));
    }

    /** The account of that name, if this is its password. */
    Optional<Account<JoomlaAccountDetails>> authenticated(String name, String password) {
        return named(name).filter(account -> account.password().is(password));
    }

    /** The account that this token belongs to. */
    Optional<Account<JoomlaAccountDetails>> holding(String token) {
        return Optional.ofNullable(byToken.get(token));
    }
}
