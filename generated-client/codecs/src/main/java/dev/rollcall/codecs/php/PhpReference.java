package dev.rollcall.codecs.php;

/**
 * A value that was written before, by the number of its slot: {@code r:1;} or {@code R:1;}. Every value takes the next
 * slot, containers before their content, keys none; {@code r} takes one too, {@code R} does not. The count runs on
 * from one session entry to the next (seen on PHP 8.2).
 *
 * @param kind what is shared
 * @param slot counted from 1
 */
public record PhpReference(Kind kind, int slot) implements PhpValue {

    public PhpReference {
        if (slot < 1) {
            throw new IllegalArgumentException("slots are counted from 1");
        }
    }

    /** What is shared. */
    public enum Kind {
        /** The same object ({@code r}). */
        OBJECT,
        /** The same variable, as after PHP's {@code &} ({@code R}). */
        VARIABLE
    }
}
