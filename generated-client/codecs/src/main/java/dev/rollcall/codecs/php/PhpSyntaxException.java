package dev.rollcall.codecs.php;

/** A payload that PHP would not read. The only exception that decoding throws. */
public final class PhpSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    // Exceptions are serializable, faults are not: only the message survives that.
    private final transient PhpFault fault;

    /** An exception that says what the fault says. */
    public PhpSyntaxException(PhpFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    /** What is wrong, and where. */
    public PhpFault fault() {
        return fault;
    }

    /** Where, in bytes from 0. */
    public int offset() {
        return fault.offset();
    }

    /** What PHP would have accepted there. */
    public String expected() {
        return fault.expected();
    }

    /** What stood there. */
    public String received() {
        return fault.received();
    }
}
