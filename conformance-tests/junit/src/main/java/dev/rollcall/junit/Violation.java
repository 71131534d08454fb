package dev.rollcall.junit;

/**
 * One thing about an exchange that its contract does not allow.
 *
 * @param key what kind of thing, the same for every exchange
 * @param message what it is, in words
 */
public record Violation(String key, String message) {

    @Override
    public String toString() {
        return key + ": " + message;
    }
}
