package dev.rollcall.codecs.php;

/**
 * A member of an object.
 *
 * @param visibility who may use it
 * @param name without the marker of its visibility
 * @param value what it holds
 */
public record PhpMember(PhpVisibility visibility, PhpString name, PhpValue value) {

    public PhpMember {
        // PHP takes a leading NUL for a marker and refuses a marker with nothing behind it.
        if (visibility.isPublic() ? name.latin1().startsWith("\0") : name.size() == 0) {
            throw new IllegalArgumentException("a public name starts with no NUL, any other is not empty");
        }
    }

    /** A public member. */
    public static PhpMember ofPublic(String name, PhpValue value) {
        return new PhpMember(PhpVisibility.PUBLIC, PhpString.of(name), value);
    }

    /** A protected member. */
    public static PhpMember ofProtected(String name, PhpValue value) {
        return new PhpMember(PhpVisibility.PROTECTED, PhpString.of(name), value);
    }

    /** A private member of the named class. */
    public static PhpMember ofPrivate(String className, String name, PhpValue value) {
        return new PhpMember(PhpVisibility.privateTo(className), PhpString.of(name), value);
    }
}
