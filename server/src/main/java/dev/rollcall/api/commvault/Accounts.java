package dev.rollcall.api.commvault;

import dev.rollcall.session.Account;
import dev.rollcall.session.UserId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody who can log in, found by name or number. Immutable. */
final class Accounts {
    private final Map<String, Account<UserDetails>> byName = new LinkedHashMap<>();
    private final Map<UserId, Account<UserDetails>> byId = new LinkedHashMap<>();

    Accounts(List<Account<UserDetails>> accounts) {
        for (Account<UserDetails> account : accounts) {
            if (byName.put(key(account.name()), account) != null || byId.put(account.id(), account) != null) {
                throw new IllegalArgumentException("There are two accounts " + account.name() + " or " + account.id());
            }
        }
    }

    /** The account with that name to log in with, in capital or small letters. */
    Optional<Account<UserDetails>> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** The account with that number. */
    Optional<Account<UserDetails>> find(UserId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All accounts, in the order in which they were given. */
    Stream<Account<UserDetails>> all() {
        return byId.values().stream();
    }

    /**
     * The account that a session is of.
     *
     * @throws IllegalStateException if there is none: a fault of ours, never of a caller
     */
    Account<UserDetails> of(UserId id) {
        Account<UserDetails> account = byId.get(id);
        if (account == null) {
            throw new IllegalStateException("There is no account " + id);
        }
        return account;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
