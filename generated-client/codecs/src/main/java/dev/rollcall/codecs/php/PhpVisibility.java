package dev.rollcall.codecs.php;

/**
 * Who may use a member of an object.
 *
 * @param scope empty for public, {@code *} for protected, else the class whose private member it is; as in the marker
 *     NUL scope NUL before the member's serialized name
 */
public record PhpVisibility(PhpString scope) {
    /** Everyone. */
    public static final PhpVisibility PUBLIC = new PhpVisibility(PhpString.of(""));
    /** The class and its relatives. */
    public static final PhpVisibility PROTECTED = new PhpVisibility(PhpString.of("*"));

    public PhpVisibility {
        if (scope.latin1().indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a scope holds no NUL");
        }
    }

    /** The class of this name only. */
    public static PhpVisibility privateTo(String className) {
        return new PhpVisibility(PhpString.of(className));
    }

    boolean isPublic() {
        return scope.size() == 0;
    }
}
