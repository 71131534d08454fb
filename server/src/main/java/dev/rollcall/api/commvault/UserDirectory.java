package dev.rollcall.api.commvault;

import dev.rollcall.session.Account;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Who there is, for those who may know. Not safe for use by several threads: the rules hold their lock around each step.
 */
final class UserDirectory {
    private static final Comparator<Account<UserDetails>> BY_NUMBER =
            Comparator.comparingInt(account -> Integer.parseInt(account.id().value()));

    private final Accounts accounts;
    private final SessionStore<SessionDetails> store;
    private final IdleLimit idle;
    private final Visibility visibility;

    UserDirectory(Accounts accounts, SessionStore<SessionDetails> store, IdleLimit idle, Visibility visibility) {
        this.accounts = accounts;
        this.store = store;
        this.idle = idle;
        this.visibility = visibility;
    }

    /** Everybody for those who manage users, else the caller alone (assumed), by number. */
    List<UserProfile> visibleTo(Caller caller, Instant now) {
        return accounts.all()
                .filter(account -> visibility.allows(caller, account.id()))
                .sorted(BY_NUMBER)
                .map(account -> profile(account, now))
                .toList();
    }

    /**
     * One user.
     *
     * @throws dev.rollcall.http.FailureException if the caller may not read him, or there is no such user
     */
    UserProfile find(Caller caller, UserId user, Instant now) {
        if (!visibility.allows(caller, user)) {
            throw CommvaultFailure.otherUser().exception();
        }
        Account<UserDetails> account = accounts.find(user)
                .orElseThrow(() -> CommvaultFailure.noSuchUser().exception());
        return profile(account, now);
    }

    private UserProfile profile(Account<UserDetails> account, Instant now) {
        return new UserProfile(
                account,
                store.newestFirst(account.id())
                        .map(session -> idle.at(now, session))
                        .toList(),
                now);
    }
}
