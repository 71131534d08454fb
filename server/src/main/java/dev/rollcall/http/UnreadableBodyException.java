package dev.rollcall.http;

/** A body is not what its Content-Type says. Has no stack trace, since it is the caller's accident. */
public final class UnreadableBodyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message in words that may be said to the caller: no class names
     */
    public UnreadableBodyException(String message) {
        super(message, null, false, false);
    }
}
