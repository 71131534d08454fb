package dev.rollcall.codecs;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of Commvault's session token: the prefix {@code QSDK}, one space and lower-case hexadecimal digits, sent
 * whole in the {@code Authtoken} header (documented and captured). Stateless, safe for any thread.
 */
public final class QsdkToken {
    private static final String PREFIX = "QSDK ";
    // The kinds of token that the vendor's Python SDK sends as they are.
    private static final List<String> KNOWN_PREFIXES = List.of(PREFIX, "SAML ", "Bearer ");
    private static final Pattern WELL_FORMED = Pattern.compile("QSDK [0-9a-f]+");

    private QsdkToken() {}

    /**
     * The token that carries these bytes. Real ones carry a hundred bytes and more.
     *
     * @throws IllegalArgumentException if there are no bytes
     */
    public static String of(byte[] secret) {
        if (secret.length == 0) {
            throw new IllegalArgumentException("a token needs at least one byte");
        }
        return PREFIX + HexFormat.of().formatHex(secret);
    }

    /** Whether the text has the form of a token. Says nothing about its being known or alive. */
    public static boolean isWellFormed(String token) {
        return WELL_FORMED.matcher(token).matches();
    }

    /** The token as the vendor's SDK would send it: with {@code QSDK} in front unless it names its kind already. */
    public static String prefixed(String token) {
        return KNOWN_PREFIXES.stream().anyMatch(token::startsWith) ? token : PREFIX + token;
    }
}
