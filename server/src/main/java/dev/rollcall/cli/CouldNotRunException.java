package dev.rollcall.cli;

/** Why a command could not do its work, in words for the person who called it. */
final class CouldNotRunException extends Exception {
    private static final long serialVersionUID = 1L;

    CouldNotRunException(String message) {
        super(message);
    }

    CouldNotRunException(String message, Throwable cause) {
        super(message, cause);
    }
}
