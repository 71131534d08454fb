package dev.rollcall.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The password of an account of the mock, in clear, since it is printed for its users anyway.
 *
 * @param value the clear text
 */
public record Password(String value) {

    /** Whether somebody's attempt is this password, in a time that does not tell how much of it was right. */
    public boolean is(String attempt) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), attempt.getBytes(StandardCharsets.UTF_8));
    }

    /** Never the value: passwords end in logs otherwise. */
    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
