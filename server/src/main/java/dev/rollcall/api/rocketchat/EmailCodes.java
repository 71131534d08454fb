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
    private final Map<UserId, EmailCode> byUser = new HashMap<>();

    EmailCodes(InstantSource clock, Chance chance, Mailbox mailbox) {
        this.clock = clock;
        this.chance = chance;
        this.mailbox = mailbox;
    }

    /** Sends a new code; the one before is no longer good. */
    void send(Account<Profile> account) {
        String digits = chance.text("0123456789", DIGITS);
        byUser.put(account.id(), new EmailCode(digits, clock.instant().plus(LIFE), 0));
        mailbox.deliver(account.name(), account.details().email());
    }

    /** Remembers a code that was sent before. */
    void recall(UserId user, EmailCode code) {
        byUser.put(user, code);
    }

    /** The code of a user, if it can still be used. */
    Optional<EmailCode> usable(UserId user) {
        return alive(user).filter(code -> code.wrongTries() < TRIES);
    }

    /** When the code of a user expires, if one can still be used. */
    Optional<Instant> pending(UserId user) {
        return usable(user).map(EmailCode::expires);
    }

    /** Whether that is the code; if so it is spent, and if not the try counts. Only digits are looked at. */
    boolean accepts(UserId user, String attempt) {
        Optional<EmailCode> code = usable(user);
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

    /** The code of a user that has not expired. */
    Optional<EmailCode> alive(UserId user) {
        @Nullable EmailCode code = byUser.get(user);
        return Optional.ofNullable(code).filter(found -> !found.expires().isBefore(clock.instant()));
    }
}
