package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Account;
import dev.rollcall.session.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Codes for who has lost the authenticator app; each of them works once. */
final class BackupCodes {
    private final Map<UserId, Set<String>> spent = new HashMap<>();

    /** Whether a code of a user was spent. */
    boolean isSpent(UserId user, String code) {
        return spent.getOrDefault(user, Set.of()).contains(code);
    }

    /** Remembers that codes were spent before. */
    void recall(UserId user, Collection<String> codes) {
        spent.put(user, new HashSet<>(codes));
    }

    /** Whether that is a code of the account that was not spent before; from now on it is. */
    boolean spend(Account<Profile> account, String code) {
        return account.details().backupCodes().contains(code)
                && spent.computeIfAbsent(account.id(), user -> new HashSet<>()).add(code);
    }
}
