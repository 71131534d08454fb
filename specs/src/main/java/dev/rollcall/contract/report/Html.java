package dev.rollcall.contract.report;

/** HTML that is written piece by piece; what is no markup of ours is escaped. */
final class Html {
    private final StringBuilder page = new StringBuilder();

    /** Markup of ours. */
    Html raw(String markup) {
        page.append(markup);
        return this;
    }

    /** Whatever text. */
    Html text(String text) {
        text.codePoints().forEach(this::character);
        return this;
    }

    /** An element with nothing but text in it. */
    Html element(String name, String style, String text) {
        raw("<" + name + (style.isEmpty() ? "" : " class=\"" + style + "\"") + ">");
        return text(text).raw("</" + name + ">");
    }

    private void character(int character) {
        switch (character) {
            case '&' -> page.append("&amp;");
            case '<' -> page.append("&lt;");
            case '>' -> page.append("&gt;");
            case '"' -> page.append("&quot;");
            case '\'' -> page.append("&#39;");
            default -> page.appendCodePoint(isShown(character) ? character : 0xFFFD);
        }
    }

    /** Control characters are no HTML, and half a surrogate pair is no UTF-8. */
    private static boolean isShown(int character) {
        boolean control = character < 0x20 || (character >= 0x7F && character < 0xA0);
        boolean half = character >= 0xD800 && character <= 0xDFFF;
        return character == '\n' || character == '\t' || !(control || half);
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
