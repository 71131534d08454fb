package dev.rollcall.api.rocketchat;

import dev.rollcall.codecs.RocketChatPassword;
import dev.rollcall.http.Failure;
import dev.rollcall.session.Account;
import dev.rollcall.session.Chance;
import dev.rollcall.session.SessionToken;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks callers for a second factor (read in the second-factor check). */
final class SecondFactor {
    private final InstantSource clock;
    private final EmailCodes emailCodes;
    private final BackupCodes backupCodes = new BackupCodes();
    private final TrustedClients trusted;

    /**
     * A second factor for everybody.
     *
     * @param clock what time it is
     * @param chance where codes come from
     * @param mailbox where they go
     */
    SecondFactor(InstantSource clock, Chance chance, Mailbox mailbox) {
        this.clock = clock;
        this.emailCodes = new EmailCodes(clock, chance, mailbox);
        this.trusted = new TrustedClients(clock);
    }

    /**
     * Lets a caller pass who is young, has shown a factor lately from the same place, or shows one now.
     *
     * @throws dev.rollcall.http.FailureException if the code is missing or wrong
     */
    void check(Caller caller, Visit visit, Proof proof) {
        Account<Profile> account = caller.account();
        Instant grownUp = account.details().created().plus(TrustedClients.REMEMBERED);
        if (!grownUp.isBefore(clock.instant()) || trusted.knows(caller.token(), visit)) {
            return;
        }
        Factor factor = chosen(account.details(), proof.method());
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

    /** The same question at login: asked every time and remembered never, and the password is no second factor there. */
    Optional<Failure> refusalAtLogin(Account<Profile> account, String code) {
        List<Factor> available = available(account.details());
        if (available.isEmpty()) {
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

    /** Forgets what was shown with a token. */
    void forget(SessionToken token) {
        trusted.forget(token);
    }

    /** Whoever meets the challenge of an e-mail code and has none alive is sent one, even if the factor is not set up. */
    private Challenge challenge(Account<Profile> account, Factor factor, String askAgainAs) {
        List<Factor> available = available(account.details());
        if (factor != Factor.EMAIL) {
            return Challenge.of(factor, available);
        }
        Optional<Instant> expires = emailCodes.pending(account.id());
        if (expires.isEmpty()) {
            emailCodes.send(account);
        }
        return new Challenge(factor, available, expires.isEmpty(), expires.orElse(null), askAgainAs);
    }

    /** A named factor is taken even if it is not set up, and no code is good then; the password cannot be named. */
    private static Factor chosen(Profile profile, String method) {
        if (method.equals("totp")) {
            return Factor.TOTP;
        }
        if (method.equals("email")) {
            return Factor.EMAIL;
        }
        return available(profile).stream().findFirst().orElse(Factor.PASSWORD);
    }

    /** What the account has set up, in the order in which the product asks. */
    private static List<Factor> available(Profile profile) {
        boolean app = profile.authenticator().isPresent();
        if (profile.emailFactor()) {
            return app ? List.of(Factor.TOTP, Factor.EMAIL) : List.of(Factor.EMAIL);
        }
        return app ? List.of(Factor.TOTP) : List.of();
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
