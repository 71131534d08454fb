package dev.rollcall.session;

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
    public String toString() {
        return value;
    }
}
