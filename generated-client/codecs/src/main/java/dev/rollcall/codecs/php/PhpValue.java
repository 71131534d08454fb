package dev.rollcall.codecs.php;

/**
 * A value as PHP's {@code serialize} writes it. All kinds are immutable and compare by content; the content of strings
 * does not show in {@code toString}, since sessions hold tokens and password hashes.
 */
public sealed interface PhpValue
        permits PhpArray, PhpBool, PhpCustom, PhpDouble, PhpEnum, PhpKey, PhpNull, PhpObject, PhpReference {

    /**
     * How many arrays and objects may lie in one another. PHP's own limit is 4096; this one leaves room on any thread's
     * stack, for comparing too, and sessions seldom need ten.
     */
    int MAX_DEPTH = 128;

    /**
     * The serialized form, as of PHP 7.1 and later with their default settings.
     *
     * @throws IllegalArgumentException if values lie deeper than {@link #MAX_DEPTH} or a reference leads nowhere
     */
    default byte[] encode() {
        Writer writer = new Writer();
        writer.value(this);
        return writer.toByteArray();
    }

    /**
     * Reads one serialized value and nothing after it. Takes time and memory proportional to the input.
     *
     * @throws PhpSyntaxException if the bytes are anything else
     */
    static PhpValue decode(byte[] serialized) throws PhpSyntaxException {
        Input in = new Input(serialized, Faults.STRICT);
        PhpValue value = new Parser(in).value(Follow.END);
        if (!in.atEnd()) {
            throw in.unexpected("end");
        }
        return value;
    }
}
