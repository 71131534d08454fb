package dev.rollcall.codecs.php;

/** The numbers that references go by, as far as they are given out. */
final class Slots {
    private long taken;
    private boolean uncertain;

    void take() {
        taken++;
    }

    /** Custom payloads can number values of their own, which only their class knows: what follows is anyone's guess. */
    void takeUnknown() {
        uncertain = true;
    }

    /** Whether a reference, which has taken its own slot if its kind takes one, leads to a value before it. */
    boolean reach(PhpReference reference) {
        long last = reference.kind() == PhpReference.Kind.OBJECT ? taken - 1 : taken;
        return uncertain || reference.slot() <= last;
    }
}
