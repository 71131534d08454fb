package dev.rollcall.codecs.php;

/**
 * An object that its class has serialized in a way of its own: {@code C:3:"Foo":2:{xy}}.
 *
 * @param className with its namespace, never empty
 * @param payload what only the class can read
 */
public record PhpCustom(PhpString className, PhpString payload) implements PhpValue {

    public PhpCustom {
        if (className.size() == 0) {
            throw new IllegalArgumentException("an object has a class");
        }
    }
}
