package dev.rollcall.contract.judge;

/** Says that a value is not written in the way that the contract asks for. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    /** @param expected how it should have been written */
    Unreadable(String expected) {
        super(expected);
    }
}
