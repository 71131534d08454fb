package dev.rollcall.codecs;

import dev.rollcall.codecs.php.PhpDiagnosis;
import dev.rollcall.codecs.php.PhpSession;
import dev.rollcall.codecs.php.PhpSyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The column {@code data} of Joomla 3's session table, as the cAPI shows it once the JSON is read: a PHP session in
 * which protected members' NUL markers are written {@code \0\0\0} (read in Joomla's source; lengths count the marker
 * as three bytes). Offsets in errors count the UTF-8 bytes of the column. Stateless, safe for any thread.
 */
public final class JoomlaSessionData {
    private JoomlaSessionData() {}

    /**
     * The column's text for a session.
     *
     * @throws IllegalArgumentException if the payload is no UTF-8, for which PHP's JSON encoder gives no text at all,
     *     or as for {@link #encode}
     */
    public static String text(PhpSession session) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(encode(session)))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new IllegalArgumentException("the payload is not UTF-8", notText);
        }
    }

    /**
     * The column's bytes for a session.
     *
     * @throws IllegalArgumentException if a value holds {@code \0\0\0} itself, which Joomla would read back as a
     *     marker, or as for {@link PhpSession#encode}
     */
    public static byte[] encode(PhpSession session) {
        byte[] raw = session.encode();
        byte[] stored = NulEscape.escape(raw);
        if (!Arrays.equals(NulEscape.unescape(stored).bytes(), raw)) {
            throw new IllegalArgumentException("a value holds \\0\\0\\0, which Joomla's NUL escape cannot give back");
        }
        return stored;
    }

    /** The session in a column's text. */
    public static PhpSession decode(String text) throws PhpSyntaxException {
        Unescaped payload = NulEscape.unescape(text.getBytes(StandardCharsets.UTF_8));
        try {
            return PhpSession.decode(payload.bytes());
        } catch (PhpSyntaxException e) {
            throw new PhpSyntaxException(e.fault().at(payload.storedOffset(e.offset())));
        }
    }

    /** What is wrong with a column's text, all of it as far as can be told: see {@link PhpSession#diagnose}. */
    public static PhpDiagnosis diagnose(String text) {
        Unescaped payload = NulEscape.unescape(text.getBytes(StandardCharsets.UTF_8));
        PhpDiagnosis diagnosis = PhpSession.diagnose(payload.bytes());
        return diagnosis.moved(payload::storedOffset);
    }
}
