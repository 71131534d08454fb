package dev.rollcall.api.commvault;

import dev.rollcall.api.commvault.CommvaultSettings.ListedName;
import dev.rollcall.sandbox.Setting;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionStore;
import dev.rollcall.session.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lists the sessions of a user (vendor page about session details).
 *
 * <p>Not safe for use by several threads: the rules hold their lock around each step.
 */
final class SessionListing {
    /** How many sessions a list shows at most; nobody sees older ones once they have ended. */
    static final int MOST = 50;

    private final Supplier<Settings> settings;
    private final Accounts accounts;
    private final SessionStore<SessionDetails> store;
    private final IdleLimit idle;
    private final Visibility visibility;

    SessionListing(
            Supplier<Settings> settings,
            Accounts accounts,
            SessionStore<SessionDetails> store,
            IdleLimit idle,
            Visibility visibility) {
        this.settings = settings;
        this.accounts = accounts;
        this.store = store;
        this.idle = idle;
        this.visibility = visibility;
    }

    /**
     * The newest sessions of a user.
     *
     * @param named the user, empty for the caller
     * @param openOnly whether the caller wishes ended ones left out
     * @throws dev.rollcall.http.FailureException if a user must be named, or the caller may not read his sessions
     */
    List<ListedSession> of(Caller caller, Optional<UserId> named, boolean openOnly, Instant now) {
        if (named.isEmpty() && chosen(CommvaultSettings.USER_ID_REQUIRED)) {
            throw CommvaultFailure.unexpected().exception();
        }
        UserId user = named.orElse(caller.account().id());
        if (!visibility.allows(caller, user)) {
            throw CommvaultFailure.otherUser().exception();
        }
        boolean endedToo = !openOnly || !chosen(CommvaultSettings.ONLY_ACTIVE_SESSIONS);
        return store.newestFirst(user)
                .map(session -> idle.at(now, session))
                .filter(session -> endedToo || session.isOpen())
                .limit(MOST)
                .map(session -> listed(session, caller))
                .toList();
    }

    private ListedSession listed(Session<SessionDetails> session, Caller caller) {
        Account<UserDetails> account = accounts.of(session.account());
        String name = chosen(CommvaultSettings.LISTED_NAME) == ListedName.LOGIN_NAME
                ? account.name()
                : account.details().displayName();
        return new ListedSession(session, account, name, session.id().equals(caller.session()));
    }

    private <T> T chosen(Setting<T> setting) {
        return settings.get().get(setting);
    }
}
