package dev.rollcall.api.rocketchat;

import dev.rollcall.http.Failure;
import dev.rollcall.session.Account;
import dev.rollcall.session.UserId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Blocks who fails to log in too often: a user after 10 failures, an address after 50, until five minutes after the last
 * one. A try while blocked is one more failure, and only a login makes them forgotten (read in the login attempt
 * validation).
 */
final class LoginGuard {
    private static final int BY_USER = 10;
    private static final int BY_ADDRESS = 50;
    private static final Duration BLOCKED = Duration.ofMinutes(5);

    private final InstantSource clock;
    private final Map<UserId, FailedLogins> byUser = new HashMap<>();
    private final Map<String, FailedLogins> byAddress = new HashMap<>();

    LoginGuard(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether an attempt is refused, whatever it brings. */
    Optional<Failure> refusal(Optional<Account<Profile>> account, String address) {
        if (blocks(byAddress.get(address), BY_ADDRESS)) {
            return Optional.of(RocketChatFailure.blockedAddress());
        }
        return account.filter(user -> blocks(byUser.get(user.id()), BY_USER))
                .map(user -> RocketChatFailure.blockedUser());
    }

    private boolean blocks(@Nullable FailedLogins failures, int limit) {
        return failures != null
                && failures.count() >= limit
                && clock.instant().isBefore(failures.last().plus(BLOCKED));
    }

    /** Counts an attempt that failed. */
    void failed(Optional<Account<Profile>> account, String address) {
        FailedLogins one = new FailedLogins(1, clock.instant());
        byAddress.merge(address, one, FailedLogins::and);
        account.ifPresent(user -> byUser.merge(user.id(), one, FailedLogins::and));
    }

    /** Forgets the failures before a login. */
    void succeeded(Account<Profile> account, String address) {
        byAddress.remove(address);
        byUser.remove(account.id());
    }

    /** The failures of a user since the last login. */
    Optional<FailedLogins> of(UserId user) {
        return Optional.ofNullable(byUser.get(user));
    }

    /** The failures of all addresses, in the order of these. */
    SortedMap<String, FailedLogins> addresses() {
        return new TreeMap<>(byAddress);
    }

    /** Remembers failures from before. */
    void recall(UserId user, FailedLogins failures) {
        byUser.put(user, failures);
    }

    /** The same for an address. */
    void recall(String address, FailedLogins failures) {
        byAddress.put(address, failures);
    }
}
