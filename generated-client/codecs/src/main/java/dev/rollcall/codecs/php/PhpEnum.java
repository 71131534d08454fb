package dev.rollcall.codecs.php;

/**
 * A case of an enumeration, as of PHP 8.1: {@code E:11:"Suit:Hearts";}.
 *
 * @param className with its namespace, never empty and without a colon
 * @param caseName never empty
 */
public record PhpEnum(PhpString className, PhpString caseName) implements PhpValue {

    public PhpEnum {
        if (className.size() == 0 || caseName.size() == 0 || className.latin1().indexOf(':') >= 0) {
            throw new IllegalArgumentException("an enumeration and its case have names, the first without a colon");
        }
    }
}
