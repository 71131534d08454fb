package dev.rollcall.session;

import org.jspecify.annotations.Nullable;

/**
 * What a product calls one account, whatever its name may be at the moment.
 *
 * @param value as on the wire, never blank
 */
public record UserId(String value) {
    public UserId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A user id is not blank");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UserId id && value.equals(id.value);
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
