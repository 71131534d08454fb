package dev.rollcall.api.rocketchat;

import dev.rollcall.session.Account;
import dev.rollcall.session.Chance;
import dev.rollcall.session.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Codes sent by e-mail: one for each user, good once, for an hour, and for five tries (settings of the product). */
final class EmailCodes {
    private static final Duration LIFE = Duration.ofHours(1);
    private static final int TRIES = 5;
    private static final int DIGITS = 6;

    private final InstantSource clock;
    private final Chance chance;
    private final Mailbox mailbox;
    private final Map<UserId, Code> byUser = new HashMap<>();

    EmailCodes(InstantSource clock, Chance chance, Mailbox mailbox) {
        this.clock = clock;
        this.chance = chance;
        this.mailbox = mailbox;
    }

    /** Sends a new code; the one before is no longer good. */
    void send(Account<Profile> account) {
        String digits = chance.text("0123456789", DIGITS);
        byUser.put(account.id(), new Code(digits, clock.instant().plus(LIFE), 0));
        mailbox.deliver(account.details().email(), digits);
    }

    /** When the code of a user expires, if one can still be used. */
    Optional<Instant> pending(UserId user) {
        return alive(user).filter(code -> code.wrongTries() < TRIES).map(Code::expires);
    }

    /** Whether that is the code; if so it is spent, and if not the try counts. Only digits are looked at. */
    boolean accepts(UserId user, String attempt) {
        Optional<Code> code = alive(user).filter(found -> found.wrongTries() < TRIES);
        if (code.isEmpty()) {
            return false;
        }
        if (code.get().digits().equals(attempt.replaceAll("[^0-9]", ""))) {
            byUser.remove(user);
            return true;
        }
        byUser.put(user, code.get().tried());
        return false;
    }

    /** Whether the code of a user was tried too often. */
    boolean exhausted(UserId user) {
        return alive(user).filter(code -> code.wrongTries() >= TRIES).isPresent();
    }

    private Optional<Code> alive(UserId user) {
        @Nullable Code code = byUser.get(user);
        return Optional.ofNullable(code).filter(found -> !found.expires().isBefore(clock.instant()));
    }

    private record Code(String digits, Instant expires, int wrongTries) {

        Code tried() {
            return new Code(digits, expires, wrongTries + 1);
        }
    }
}
