package dev.rollcall.session;

/** What texts have in common that are equal but for capital and small letters, as {@link String#equalsIgnoreCase} tells. */
public final class FoldedText {
    private FoldedText() {}

    /** Equal for such texts, and for no others. */
    public static String of(String text) {
        return text.codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
