package dev.rollcall.session;

import org.jspecify.annotations.Nullable;

/**
 * The secret that stands for a session in a caller's hand.
 *
 * @param value as on the wire, never blank
 */
public record SessionToken(String value) {
    public SessionToken {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A session token is not blank");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionToken token && value.equals(token.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Never the value: tokens end in logs otherwise. */
    @Override
    public String toString() {
        return "SessionToken[hidden]";
    }
}
