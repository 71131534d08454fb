package dev.rollcall.cli;

/** With what a command that judges something ends. */
final class ExitCode {
    /** Everything keeps to its contract. */
    static final int FINE = 0;

    /** Something does not. */
    static final int VIOLATIONS = 1;

    /** It could not be told, as something needed is missing or broken. */
    static final int COULD_NOT_RUN = 2;

    private ExitCode() {}
}
