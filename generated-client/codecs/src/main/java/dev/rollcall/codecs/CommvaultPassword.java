package dev.rollcall.codecs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The password of Commvault's {@code POST Login}: Base64 of its UTF-8 bytes (documented in "Authentication: POST
 * Login"). An encoding, no protection. Stateless, safe for any thread.
 */
public final class CommvaultPassword {
    // Encoders of many platforms break lines or end with one.
    private static final Pattern WHITESPACE = Pattern.compile("[ \\t\\r\\n]+");

    private CommvaultPassword() {}

    /** The form in which the password travels: one line, with padding. */
    public static String encode(String password) {
        return Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The password that a caller sent, empty if the text is not Base64 or the bytes in it are not UTF-8. White space
     * anywhere and missing padding are forgiven.
     */
    public static Optional<String> decode(String encoded) {
        try {
            byte[] bytes =
                    Base64.getDecoder().decode(WHITESPACE.matcher(encoded).replaceAll(""));
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException notAPassword) {
            return Optional.empty();
        }
    }
}
