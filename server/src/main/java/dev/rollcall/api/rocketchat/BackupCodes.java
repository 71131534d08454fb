package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Account;
import dev.rollcall.session.UserId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Codes for who has lost the authenticator app; each of them works once. */
final class BackupCodes {
    private final Map<UserId, Set<String>> spent = new HashMap<>();

    /** Whether that is a code of the account that was not spent before; from now on it is. */
    boolean spend(Account<Profile> account, String code) {
        return account.details().backupCodes().contains(code)
                && spent.computeIfAbsent(account.id(), user -> new HashSet<>()).add(code);
    }
}
