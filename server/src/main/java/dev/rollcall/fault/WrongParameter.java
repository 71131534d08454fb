package dev.rollcall.fault;

/**
 * Something about a fault that is not as it must be.
 *
 * @param name of the parameter; {@code kind} if the fault itself is not known
 * @param expected what it can be, in words
 * @param received what was sent; empty if it is missing
 */
public record WrongParameter(String name, String expected, String received) {

    @Override
    public String toString() {
        return received.isEmpty()
                ? name + " is missing: " + expected
                : name + " is " + expected + ", not '" + received + "'";
    }
}
