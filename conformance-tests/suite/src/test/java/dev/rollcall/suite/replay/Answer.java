package dev.rollcall.suite.replay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What came back.
 *
 * @param turn in what order the call saw the product's state, counted from 1; 0 if it never came so far
 * @param status of HTTP
 * @param headers all others
 * @param body as it was sent
 */
public record Answer(long turn, int status, Map<String, List<String>> headers, String body) {

    /** The same for two answers that are the same, and for no others. */
    String fingerprint() {
        try {
            byte[] all = (status + "\n" + headers + "\n" + body).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
