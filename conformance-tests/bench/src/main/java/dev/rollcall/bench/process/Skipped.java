package dev.rollcall.bench.process;

/** Something cannot be measured here; the message is the line that says why. */
public final class Skipped extends RuntimeException {

    /** For that reason. */
    public Skipped(String reason) {
        super(reason, null, false, false);
    }

    /** The reason. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
