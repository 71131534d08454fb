package dev.rollcall.session;

import org.jspecify.annotations.Nullable;

/**
 * What a product calls one session.
 *
 * @param value as on the wire, never blank
 */
public record SessionId(String value) {
    public SessionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A session id is not blank");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
