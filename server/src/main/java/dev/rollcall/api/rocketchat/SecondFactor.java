package dev.rollcall.api.rocketchat;

import dev.rollcall.codecs.RocketChatPassword;
import dev.rollcall.session.Account;
import dev.rollcall.session.SessionToken;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks callers for a second factor and remembers who has shown one (read in the second-factor check). */
final class SecondFactor {
    /** A setting of the product; the default. */
    private static final Duration REMEMBERED = Duration.ofMinutes(30);

    private final InstantSource clock;
    private final Map<SessionToken, Shown> shown = new HashMap<>();

    SecondFactor(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Lets a caller pass who is young, has shown a factor lately from the same place, or shows one now.
     *
     * @throws dev.rollcall.http.FailureException if the code is missing or wrong
     */
    void check(Caller caller, Visit visit, Proof proof) {
        Instant now = clock.instant();
        Account<Profile> account = caller.account();
        boolean young = !account.details().created().plus(REMEMBERED).isBefore(now);
        if (young || isRemembered(caller.token(), visit, now)) {
            return;
        }
        Factor factor = chosen(account.details(), proof.method());
        List<Factor> available = available(account.details());
        if (proof.code().isEmpty()) {
            throw RocketChatFailure.totpRequired(factor, available).exception();
        }
        if (!isGood(account, factor, proof.code(), now)) {
            throw RocketChatFailure.totpInvalid(factor, available).exception();
        }
        shown.put(caller.token(), new Shown(visit.userAgent(), visit.address(), now.plus(REMEMBERED)));
    }

    /**
     * The same question at login: asked every time and remembered never, and the password is no second factor there.
     *
     * @throws dev.rollcall.http.FailureException if the code is missing or wrong
     */
    void checkLogin(Account<Profile> account, String code) {
        List<Factor> available = available(account.details());
        if (available.isEmpty()) {
            return;
        }
        Factor factor = available.get(0);
        if (code.isEmpty()) {
            throw RocketChatFailure.loginTotpRequired(factor, available).exception();
        }
        if (!isGood(account, factor, code, clock.instant())) {
            throw RocketChatFailure.loginTotpInvalid(factor, available).exception();
        }
    }

    /** Forgets what was shown with a token. */
    void forget(SessionToken token) {
        shown.remove(token);
    }

    private boolean isRemembered(SessionToken token, Visit visit, Instant now) {
        @Nullable Shown last = shown.get(token);
        return last != null
                && !last.until().isBefore(now)
                && last.userAgent().equals(visit.userAgent())
                && last.address().equals(visit.address());
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

    private static List<Factor> available(Profile profile) {
        return profile.authenticator().map(secret -> Factor.TOTP).stream().toList();
    }

    private static boolean isGood(Account<Profile> account, Factor factor, String code, Instant now) {
        return switch (factor) {
            case TOTP ->
                account.details()
                        .authenticator()
                        .filter(secret -> secret.accepts(code, now))
                        .isPresent();
            case EMAIL -> false;
            case PASSWORD -> isPassword(account, code.toLowerCase(Locale.ROOT));
        };
    }

    /** Whether a digest is that of the account's password, in a time that does not tell how much of it was right. */
    static boolean isPassword(Account<Profile> account, String digest) {
        String right = RocketChatPassword.digest(account.password().value());
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), digest.getBytes(StandardCharsets.UTF_8));
    }

    private record Shown(String userAgent, String address, Instant until) {}
}
