package dev.rollcall.api.rocketchat;

import dev.rollcall.codecs.RocketChatPassword;
import dev.rollcall.http.Failure;
import dev.rollcall.sandbox.Setting;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.session.Account;
import dev.rollcall.session.Chance;
import dev.rollcall.session.SessionToken;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks callers for a second factor (read in the second-factor check). */
final class SecondFactor {
    private final InstantSource clock;
    private final EmailCodes emailCodes;
    private final BackupCodes backupCodes = new BackupCodes();
    private final TrustedClients trusted;
    private final Supplier<Settings> settings;

    /**
     * A second factor for everybody.
     *
     * @param clock what time it is
     * @param chance where codes come from
     * @param mailbox where they go
     * @param settings who is asked, and how often
     */
    SecondFactor(InstantSource clock, Chance chance, Mailbox mailbox, Supplier<Settings> settings) {
        this.clock = clock;
        this.emailCodes = new EmailCodes(clock, chance, mailbox);
        this.trusted = new TrustedClients(
                clock, () -> Duration.ofSeconds(settings.get().get(RocketChatSettings.REMEMBER_SECONDS)));
        this.settings = settings;
    }

    /**
     * Lets a caller pass who is young, has shown a factor lately from the same place, or shows one now.
     *
     * @throws dev.rollcall.http.FailureException if the code is missing or wrong
     */
    void check(Caller caller, Visit visit, Proof proof) {
        Account<Profile> account = caller.account();
        if (!is(RocketChatSettings.SECOND_FACTOR) || trusted.knows(caller, visit)) {
            return;
        }
        Factor factor = Factor.chosen(account.details(), proof.method());
        if (factor == Factor.PASSWORD && !is(RocketChatSettings.PASSWORD_FALLBACK)) {
            return;
        }
        // The record that is looked up for this has no user name in it.
        Challenge challenge = challenge(account, factor, account.details().email());
        if (proof.code().isEmpty()) {
            throw RocketChatFailure.totpRequired(challenge).exception();
        }
        if (!isGood(account, challenge, proof.code())) {
            throw (isExhausted(account, factor)
                            ? RocketChatFailure.totpMaxAttempts(challenge)
                            : RocketChatFailure.totpInvalid(challenge))
                    .exception();
        }
        trusted.remember(caller.token(), visit);
    }

    private boolean is(Setting<Boolean> setting) {
        return settings.get().get(setting);
    }

    /** The same question at login: asked every time and remembered never, and the password is no second factor there. */
    Optional<Failure> refusalAtLogin(Account<Profile> account, String code) {
        List<Factor> available = Factor.available(account.details());
        if (available.isEmpty() || !is(RocketChatSettings.SECOND_FACTOR)) {
            return Optional.empty();
        }
        Challenge challenge = challenge(account, available.get(0), account.name());
        if (code.isEmpty()) {
            return Optional.of(RocketChatFailure.loginTotpRequired(challenge));
        }
        if (isGood(account, challenge, code)) {
            return Optional.empty();
        }
        return Optional.of(
                isExhausted(account, challenge.factor())
                        ? RocketChatFailure.loginTotpMaxAttempts(challenge)
                        : RocketChatFailure.loginTotpInvalid(challenge));
    }

    /** Sends a code, whether it is needed or not. */
    void sendEmailCode(Account<Profile> account) {
        emailCodes.send(account);
    }

    /** What was sent. */
    EmailCodes emailCodes() {
        return emailCodes;
    }

    /** What was spent. */
    BackupCodes backupCodes() {
        return backupCodes;
    }

    /** Who has shown one. */
    TrustedClients trusted() {
        return trusted;
    }

    /** Forgets what was shown with a token. */
    void forget(SessionToken token) {
        trusted.forget(token);
    }

    /** Whoever meets the challenge of an e-mail code and has none alive is sent one, even if the factor is not set up. */
    private Challenge challenge(Account<Profile> account, Factor factor, String askAgainAs) {
        List<Factor> available = Factor.available(account.details());
        if (factor != Factor.EMAIL) {
            return Challenge.of(factor, available);
        }
        Optional<Instant> expires = emailCodes.pending(account.id());
        if (expires.isEmpty()) {
            emailCodes.send(account);
        }
        return new Challenge(factor, available, expires.isEmpty(), expires.orElse(null), askAgainAs);
    }

    private boolean isGood(Account<Profile> account, Challenge challenge, String code) {
        return switch (challenge.factor()) {
            case TOTP -> isGoodTotp(account, code);
            // What was sent just now cannot be known yet: the try is not even counted.
            case EMAIL ->
                challenge.available().contains(Factor.EMAIL)
                        && !challenge.codeSent()
                        && emailCodes.accepts(account.id(), code);
            case PASSWORD -> isPassword(account, code.toLowerCase(Locale.ROOT));
        };
    }

    private boolean isGoodTotp(Account<Profile> account, String code) {
        Optional<TotpSecret> secret = account.details().authenticator();
        return secret.isPresent()
                && (backupCodes.spend(account, code) || secret.get().accepts(code, clock.instant()));
    }

    private boolean isExhausted(Account<Profile> account, Factor factor) {
        return factor == Factor.EMAIL && emailCodes.exhausted(account.id());
    }

    /** Whether a digest is that of the account's password, in a time that does not tell how much of it was right. */
    static boolean isPassword(Account<Profile> account, String digest) {
        String right = RocketChatPassword.digest(account.password().value());
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), digest.getBytes(StandardCharsets.UTF_8));
    }
}
