package dev.rollcall.codecs.twofactor;

import java.util.Map;
import java.util.Optional;

/**
 * Rocket.Chat's demand for a second factor (read in the source; the vendor's own client branches on the same members).
 *
 * @param method what is asked for: {@code totp}, {@code email} or {@code password}
 * @param invalid whether a code was sent, and was not the right one
 * @param recipient to whom a code was sent by e-mail; newer servers tell it
 */
public record TwoFactorChallenge(String method, boolean invalid, Optional<String> recipient) {
    private static final String REQUIRED = "totp-required";
    private static final String INVALID = "totp-invalid";

    /** The challenge in the body of a refusal, empty if it holds none or does not say by which method it can be met. */
    static Optional<TwoFactorChallenge> in(byte[] body) {
        return Json.read(body).flatMap(TwoFactorChallenge::in);
    }

    private static Optional<TwoFactorChallenge> in(Object refusal) {
        // A refused login has no errorType, and its error is the bare id.
        String id = text(refusal, "errorType").or(() -> text(refusal, "error")).orElse("");
        if (!id.equals(REQUIRED) && !id.equals(INVALID)) {
            return Optional.empty();
        }
        Object details = member(refusal, "details").orElse("");
        return text(details, "method")
                .map(method -> new TwoFactorChallenge(method, id.equals(INVALID), text(details, "emailOrUsername")));
    }

    private static Optional<String> text(Object object, String name) {
        return member(object, name).filter(String.class::isInstance).map(String.class::cast);
    }

    private static Optional<Object> member(Object object, String name) {
        return object instanceof Map<?, ?> members ? Optional.ofNullable(members.get(name)) : Optional.empty();
    }
}
