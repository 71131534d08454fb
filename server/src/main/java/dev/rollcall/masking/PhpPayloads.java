package dev.rollcall.masking;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serialized values of PHP within a text, as Joomla keeps sessions: plain, or in Base64 as from Joomla 3.4.7 on. */
final class PhpPayloads {
    /** A text under a name; in JSON its quotation marks are escaped, and its slashes. */
    static final Pattern ENTRY = Pattern.compile(
            "s:\\d++:\\\\?\"([^\"\\\\]{1,100})\\\\?\";s:\\d++:\\\\?\"((?:[^\"\\\\]++|\\\\(?!\"))*+)\\\\?\"");

    private static final Pattern ENCODED =
            Pattern.compile("(joomla\\|s:\\d++:\\\\?\")((?:[A-Za-z0-9+=]++|\\\\?/)++)(?=\\\\?\")");

    private PhpPayloads() {}

    /** The text with what is encoded in it changed, too; what cannot be decoded stays. */
    static String encoded(String text, UnaryOperator<String> change) {
        return ENCODED.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1) + recoded(match, change)));
    }

    private static String recoded(MatchResult match, UnaryOperator<String> change) {
        String written = match.group(2);
        try {
            byte[] plain = Base64.getDecoder().decode(written.replace("\\/", "/"));
            // One character for each byte, whatever they mean: what is masked keeps its length.
            String changed = change.apply(new String(plain, StandardCharsets.ISO_8859_1));
            String again = Base64.getEncoder().encodeToString(changed.getBytes(StandardCharsets.ISO_8859_1));
            return written.contains("\\/") ? again.replace("/", "\\/") : again;
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
