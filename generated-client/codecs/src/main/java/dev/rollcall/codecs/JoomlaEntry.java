package dev.rollcall.codecs;

import dev.rollcall.codecs.php.PhpEntry;
import dev.rollcall.codecs.php.PhpFault;
import dev.rollcall.codecs.php.PhpSession;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.codecs.php.PhpSyntaxException;
import dev.rollcall.codecs.php.PhpValue;
import java.util.Base64;
import java.util.Optional;

/**
 * The one session entry that Joomla 3.4.7 and later keep everything in: {@code joomla|s:N:"…";} with the Base64 of a
 * serialized registry, N its length (documented in "Backward Compatibility in Joomla 3.4.7"). Stateless, safe for any
 * thread.
 */
public final class JoomlaEntry {
    private static final String NAME = "joomla";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";

    private JoomlaEntry() {}

    /**
     * The entry that holds a value, usually a {@code Joomla\Registry\Registry}.
     *
     * @throws IllegalArgumentException as for {@link PhpValue#encode}
     */
    public static PhpEntry wrap(PhpValue value) {
        return new PhpEntry(PhpString.of(NAME), PhpString.of(Base64.getEncoder().encode(value.encode())));
    }

    /**
     * The value in a session's {@code joomla} entry, empty if the session has none or it holds no string, as before
     * Joomla 3.4.7.
     *
     * @throws PhpSyntaxException with the offset in the entry's text if that is no Base64, else in the decoded bytes
     */
    public static Optional<PhpValue> unwrap(PhpSession session) throws PhpSyntaxException {
        Optional<PhpValue> entry = session.get(NAME);
        return entry.isPresent() && entry.get() instanceof PhpString text
                ? Optional.of(PhpValue.decode(base64(text)))
                : Optional.empty();
    }

    private static byte[] base64(PhpString text) throws PhpSyntaxException {
        try {
            return Base64.getDecoder().decode(text.toByteArray());
        } catch (IllegalArgumentException e) {
            throw new PhpSyntaxException(new PhpFault(firstStranger(text), "/" + NAME, "Base64", text.toString()));
        }
    }

    /** The first byte outside the alphabet; the end if the length or the padding is what is wrong. */
    private static int firstStranger(PhpString text) {
        String bytes = text.latin1();
        for (int at = 0; at < bytes.length(); at++) {
            if (ALPHABET.indexOf(bytes.charAt(at)) < 0) {
                return at;
            }
        }
        return bytes.length();
    }
}
