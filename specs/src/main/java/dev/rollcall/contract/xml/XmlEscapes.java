package dev.rollcall.contract.xml;

/** Writes texts so that a parser gives them back. */
final class XmlEscapes {
    private static final char REPLACEMENT = '\uFFFD';

    private XmlEscapes() {}

    /**
     * Appends a text. What XML 1.0 cannot carry at all (most control characters, lone surrogates, U+FFFE and U+FFFF)
     * becomes U+FFFD; line ends and, in attributes, tabs are written by number, as parsers would change them.
     */
    static void append(StringBuilder out, String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                append(out, c, attribute);
            }
        }
    }

    private static void append(StringBuilder out, char c, boolean attribute) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append(attribute ? "&quot;" : "\"");
            case '\r' -> out.append("&#xD;");
            case '\n' -> out.append(attribute ? "&#xA;" : "\n");
            case '\t' -> out.append(attribute ? "&#x9;" : "\t");
            default -> out.append(c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE' ? c : REPLACEMENT);
        }
    }
}
