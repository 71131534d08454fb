package dev.rollcall.codecs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of a password that Rocket.Chat takes in place of the password: in {@code POST /api/v1/login} as
 * {@code {"digest": …, "algorithm": "sha-256"}} and as the second factor named {@code password} (read in the source).
 * It opens the same doors as the password. Stateless, safe for any thread.
 */
public final class RocketChatPassword {
    private RocketChatPassword() {}

    /** SHA-256 of the password's UTF-8 bytes: 64 lower-case hexadecimal digits. */
    public static String digest(String password) {
        byte[] hash = sha256().digest(password.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
