package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Account;
import dev.rollcall.session.UserId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The users of a workspace, in the order in which they joined. Immutable. */
final class Members {
    private final Map<UserId, Account<Profile>> byId = new LinkedHashMap<>();

    Members(Collection<Account<Profile>> accounts) {
        accounts.forEach(account -> byId.put(account.id(), account));
    }

    /** Everybody, in the order in which they joined. */
    List<Account<Profile>> all() {
        return List.copyOf(byId.values());
    }

    Optional<Account<Profile>> find(UserId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The user of that id, unless it was deactivated. */
    Optional<Account<Profile>> active(UserId id) {
        return find(id).filter(account -> account.details().active());
    }

    /** Who is called so; the user name wins over the address. */
    Optional<Account<Profile>> named(LoginName name) {
        return name.username().isEmpty() ? reachedAt(name.email()) : named(name.username());
    }

    Optional<Account<Profile>> named(String username) {
        return first(account -> account.name().equalsIgnoreCase(username));
    }

    Optional<Account<Profile>> reachedAt(String email) {
        return first(account -> account.details().email().equalsIgnoreCase(email));
    }

    private Optional<Account<Profile>> first(Predicate<Account<Profile>> condition) {
        return byId.values().stream().filter(condition).findFirst();
    }

    /** The first users whose user name or name passes; deactivated ones do not count. */
    List<UserId> activeWith(Predicate<String> text, int atMost) {
        return byId.values().stream()
                .filter(account -> account.details().active())
                .filter(account -> text.test(account.name())
                        || account.details().name().filter(text).isPresent())
                .limit(atMost)
                .map(Account::id)
                .toList();
    }
}
