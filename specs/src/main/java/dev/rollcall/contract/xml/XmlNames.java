package dev.rollcall.contract.xml;

import com.ctc.wstx.io.WstxInputData;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which texts are names in XML, and how others are written as one. */
final class XmlNames {
    static final String XSI_PREFIX = "xsi";

    private static final Pattern ENCODED = Pattern.compile("_x(?:[0-9A-F]{4})?_");

    private XmlNames() {}

    /** Whether the text is a name without a colon. The parser's own tables decide, so that we can read what we write. */
    static boolean isName(String text) {
        return !text.isEmpty() && WstxInputData.findIllegalNameChar(text, true, false) < 0 && text.indexOf(':') < 0;
    }

    /** A name as it is written; without a prefix, that is null or empty. */
    static String qualified(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /**
     * A name for a JSON member that the contract does not know: what cannot stand in a name becomes {@code _xHHHH_} per
     * UTF-16 unit (ISO 9075-14, as .NET does), so that different members never get the same name.
     */
    static String encode(String member) {
        StringBuilder name = new StringBuilder(member.length());
        boolean reserved = member.regionMatches(true, 0, "xml", 0, 3);
        for (int i = 0; i < member.length(); i++) {
            char c = member.charAt(i);
            boolean fits = i == 0 ? isStart(c) && !reserved : isPart(c);
            if (!fits || looksEncoded(member, i)) {
                name.append(String.format("_x%04X_", (int) c));
            } else {
                name.append(c);
            }
        }
        return name.isEmpty() ? "_x_" : name.toString();
    }

    private static boolean isStart(char c) {
        return c != ':' && !Character.isSurrogate(c) && WstxInputData.isNameStartChar(c, true, false);
    }

    private static boolean isPart(char c) {
        return c != ':' && !Character.isSurrogate(c) && WstxInputData.isNameChar(c, true, false);
    }

    private static boolean looksEncoded(String text, int i) {
        return text.charAt(i) == '_'
                && ENCODED.matcher(text).region(i, text.length()).lookingAt();
    }
}
