package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Account;
import dev.rollcall.session.FoldedText;
import dev.rollcall.session.UserId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The users of a workspace, in the order in which they joined. Never changes; not safe for use by several threads. */
final class Members {
    /** So few users are looked at one by one. */
    private static final int FEW = 64;

    private final Map<UserId, Account<Profile>> byId = new LinkedHashMap<>();
    private final Map<String, Account<Profile>> byName = new HashMap<>();
    private final Map<String, Account<Profile>> byEmail = new HashMap<>();
    private @Nullable SearchedMembers searched;

    Members(Collection<Account<Profile>> accounts) {
        accounts.forEach(account -> byId.put(account.id(), account));
        // Of those that are called the same, the first one counts.
        byId.values().forEach(account -> {
            byName.putIfAbsent(FoldedText.of(account.name()), account);
            byEmail.putIfAbsent(FoldedText.of(account.details().email()), account);
        });
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
        return Optional.ofNullable(byName.get(FoldedText.of(username)));
    }

    Optional<Account<Profile>> reachedAt(String email) {
        return Optional.ofNullable(byEmail.get(FoldedText.of(email)));
    }

    /** The first users whose user name or name passes; deactivated ones do not count. */
    List<UserId> activeWith(Needle needle, int atMost) {
        if (byId.size() > FEW && !needle.literal().isEmpty()) {
            if (searched == null) {
                searched = new SearchedMembers(byId.values());
            }
            return searched.with(needle, atMost);
        }
        List<UserId> found = new ArrayList<>();
        for (Account<Profile> account : byId.values()) {
            if (found.size() < atMost && account.details().active() && isNamed(account, needle)) {
                found.add(account.id());
            }
        }
        return found;
    }

    private static boolean isNamed(Account<Profile> account, Needle needle) {
        return needle.test(account.name())
                || account.details().name().filter(needle).isPresent();
    }
}
